// Made by `npm run generate:law-api` from the OpenAPI description of 法令API Version 2.

export interface paths {
    "/laws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get-laws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law_revisions/{law_id_or_num}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get-revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law_data/{law_id_or_num_or_revision_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get-law_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachment/{law_revision_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get-attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keyword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get-keyword"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law_file/{file_type}/{law_id_or_num_or_revision_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get-law_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        amendment_type: "1" | "3" | "8";
        attached_file: {
            law_revision_id?: string;
            src?: string;
            updated?: string;
        };
        attached_files_info: {
            image_data?: string;
            attached_files?: components["schemas"]["attached_file"][];
        };
        category_cd: "001" | "002" | "003" | "004" | "005" | "006" | "007" | "008" | "009" | "010" | "011" | "012" | "013" | "014" | "015" | "016" | "017" | "018" | "019" | "020" | "021" | "022" | "023" | "024" | "025" | "026" | "027" | "028" | "029" | "030" | "031" | "032" | "033" | "034" | "035" | "036" | "037" | "038" | "039" | "040" | "041" | "042" | "043" | "044" | "045" | "046" | "047" | "048" | "049" | "050";
        current_revision_status: "CurrentEnforced" | "UnEnforced" | "PreviousEnforced" | "Repeal";
        elm: string;
        error_info: {
            code?: string;
            message?: string;
        };
        file_type: "xml" | "json" | "html" | "rtf" | "docx";
        keyword_response: {
            total_count?: number;
            sentence_count?: number;
            next_offset?: number | null;
            items?: {
                law_info?: components["schemas"]["law_info"];
                revision_info?: components["schemas"]["revision_info"];
                sentences?: {
                    position?: components["schemas"]["elm"];
                    text?: string;
                }[];
            }[];
        };
        law_data_response: {
            attached_files_info?: components["schemas"]["attached_files_info"];
            law_info?: components["schemas"]["law_info"];
            revision_info?: components["schemas"]["revision_info"];
            law_full_text?: Record<string, never> | string;
        };
        law_info: {
            law_type?: components["schemas"]["law_type"];
            law_id?: string;
            law_num?: string;
            law_num_era?: components["schemas"]["law_num_era"];
            law_num_year?: number;
            law_num_type?: components["schemas"]["law_num_type"];
            law_num_num?: string;
            promulgation_date?: string;
        };
        law_num_era: "Meiji" | "Taisho" | "Showa" | "Heisei" | "Reiwa";
        law_num_type: "Constitution" | "Act" | "CabinetOrder" | "ImperialOrder" | "MinisterialOrdinance" | "Rule" | "Misc";
        law_revisions_response: {
            law_info: components["schemas"]["law_info"];
            revisions: components["schemas"]["revision_info"][];
        };
        law_type: "Constitution" | "Act" | "CabinetOrder" | "ImperialOrder" | "MinisterialOrdinance" | "Rule" | "Misc";
        laws_response: {
            total_count?: number;
            count: number;
            next_offset?: number | null;
            laws?: {
                law_info?: components["schemas"]["law_info"];
                revision_info?: components["schemas"]["revision_info"];
                current_revision_info?: components["schemas"]["revision_info"];
            }[];
        };
        mission: "New" | "Partial";
        repeal_status: "None" | "Repeal" | "Expire" | "Suspend" | "LossOfEffectiveness";
        response_format: "json" | "xml";
        revision_info: {
            law_revision_id?: string;
            law_type?: components["schemas"]["law_type"];
            law_title?: string;
            law_title_kana?: string;
            abbrev?: string;
            category?: string;
            updated?: string;
            amendment_promulgate_date?: string;
            amendment_enforcement_date?: string;
            amendment_enforcement_comment?: string;
            amendment_scheduled_enforcement_date?: string;
            amendment_law_id?: string;
            amendment_law_title?: string;
            amendment_law_title_kana?: string;
            amendment_law_num?: string;
            amendment_type?: components["schemas"]["amendment_type"];
            repeal_status?: components["schemas"]["repeal_status"];
            repeal_date?: string | null;
            remain_in_force?: boolean | null;
            mission?: components["schemas"]["mission"];
            current_revision_status?: components["schemas"]["current_revision_status"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-laws": {
        parameters: {
            query?: {
                law_id?: string;
                law_num?: string;
                law_num_era?: components["schemas"]["law_num_era"];
                law_num_num?: string;
                law_num_type?: components["schemas"]["law_num_type"];
                law_num_year?: number;
                law_title?: string;
                law_title_kana?: string;
                law_type?: components["schemas"]["law_type"][];
                amendment_law_id?: string;
                asof?: string;
                category_cd?: components["schemas"]["category_cd"][];
                mission?: components["schemas"]["mission"][];
                omit_current_revision_info?: boolean;
                promulgation_date_from?: string;
                promulgation_date_to?: string;
                repeal_status?: components["schemas"]["repeal_status"][];
                limit?: number;
                offset?: number;
                order?: string;
                response_format?: components["schemas"]["response_format"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["laws_response"];
                    "application/xml": components["schemas"]["laws_response"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
        };
    };
    "get-revisions": {
        parameters: {
            query?: {
                law_title?: string;
                law_title_kana?: string;
                amendment_date_from?: string;
                amendment_date_to?: string;
                amendment_law_id?: string;
                amendment_law_num?: string;
                amendment_law_title?: string;
                amendment_law_title_kana?: string;
                amendment_promulgate_date_from?: string;
                amendment_promulgate_date_to?: string;
                amendment_type?: components["schemas"]["amendment_type"][];
                category_cd?: components["schemas"]["category_cd"][];
                current_revision_status?: components["schemas"]["current_revision_status"][];
                mission?: components["schemas"]["mission"][];
                remain_in_force?: boolean;
                repeal_date_from?: string;
                repeal_date_to?: string;
                repeal_status?: components["schemas"]["repeal_status"][];
                updated_from?: string;
                updated_to?: string;
                response_format?: components["schemas"]["response_format"] | null;
            };
            header?: never;
            path: {
                law_id_or_num: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["law_revisions_response"];
                    "application/xml": components["schemas"]["law_revisions_response"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
        };
    };
    "get-law_data": {
        parameters: {
            query?: {
                law_full_text_format?: components["schemas"]["response_format"] | null;
                asof?: string;
                elm?: components["schemas"]["elm"];
                omit_amendment_suppl_provision?: boolean;
                include_attached_file_content?: boolean;
                response_format?: components["schemas"]["response_format"] | null;
            };
            header?: never;
            path: {
                law_id_or_num_or_revision_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["law_data_response"];
                    "application/xml": components["schemas"]["law_data_response"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
        };
    };
    "get-attachment": {
        parameters: {
            query?: {
                src?: string;
            };
            header?: never;
            path: {
                law_revision_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
        };
    };
    "get-keyword": {
        parameters: {
            query: {
                keyword: string;
                law_num?: string;
                law_num_era?: components["schemas"]["law_num_era"];
                law_num_num?: string;
                law_num_type?: components["schemas"]["law_num_type"];
                law_num_year?: number;
                law_type?: components["schemas"]["law_type"][];
                asof?: string;
                category_cd?: components["schemas"]["category_cd"][];
                promulgation_date_from?: string;
                promulgation_date_to?: string;
                limit?: number;
                offset?: number;
                order?: string;
                response_format?: components["schemas"]["response_format"] | null;
                sentences_limit?: number;
                sentence_text_size?: number;
                highlight_tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["keyword_response"];
                    "application/xml": components["schemas"]["keyword_response"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
        };
    };
    "get-law_file": {
        parameters: {
            query?: {
                asof?: string;
            };
            header?: never;
            path: {
                law_id_or_num_or_revision_id: string;
                file_type: components["schemas"]["file_type"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_info"];
                    "application/xml": components["schemas"]["error_info"];
                };
            };
        };
    };
}
