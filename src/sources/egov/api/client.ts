/** e-Gov 法令API Version 2: typed by its OpenAPI description, asked politely. */
import { setTimeout as sleep } from 'node:timers/promises';
import createClient, { type Client } from 'openapi-fetch';
import pRetry, { AbortError } from 'p-retry';
import pThrottle from 'p-throttle';
import type { components, paths } from './generated/description.ts';

export type LawInfo = components['schemas']['law_info'];
export type RevisionInfo = components['schemas']['revision_info'];
export type LawSummary = NonNullable<components['schemas']['laws_response']['laws']>[number];
type LawsQuery = NonNullable<paths['/laws']['get']['parameters']['query']>;

/** The server of the description. */
export const lawApiAddress = 'https://laws.e-gov.go.jp/api/2';

export interface LawApiOptions {
  readonly address?: string;
  /** Milliseconds between the starts of two requests. */
  readonly intervalMs?: number;
  /** How often a request that failed for a passing reason is made again. */
  readonly retries?: number;
  /** The first wait before that; each further one is twice as long. */
  readonly backOffMs?: number;
  /** How long an answer may take, its body included. */
  readonly timeoutMs?: number;
  readonly userAgent?: string;
  readonly signal?: AbortSignal;
}

/** The server refused a request, or did not answer it after all attempts. */
export class LawApiError extends Error {
  readonly code = 'LAW_API';
  /** The HTTP status; undefined where there was no answer. */
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** A file as the server has it, or that it has not changed since. */
export type LawFile =
  | { readonly changed: true; readonly bytes: Buffer; readonly lastModified: Date | undefined }
  | { readonly changed: false };

/** The longest wait that a server may ask for before a request is given up. */
const longestWaitMs = 120_000;
const pageSize = 100;

export class LawApi {
  readonly #client: Client<paths>;

  constructor(options: LawApiOptions = {}) {
    this.#client = createClient<paths>({
      baseUrl: options.address ?? lawApiAddress,
      fetch: politeFetch(options),
      headers: {
        accept: 'application/json',
        'user-agent': options.userAgent ?? 'konkyo',
      },
      // The description has lists as `a,b`.
      querySerializer: { array: { style: 'form', explode: false } },
    });
  }

  /** All laws that fit, page after page (法令一覧取得API). */
  async *laws(query: Omit<LawsQuery, 'limit' | 'offset'> = {}): AsyncGenerator<LawSummary> {
    for (let offset: number | null = 0; offset !== null; ) {
      const page: components['schemas']['laws_response'] = await this.#answer(
        this.#client.GET('/laws', { params: { query: { ...query, limit: pageSize, offset } } }),
      );
      yield* page.laws ?? [];
      const next = page.next_offset ?? null;
      // A server that sends us back would keep us for ever.
      offset = next !== null && next > offset ? next : null;
    }
  }

  /** A law's revisions, newest first (法令履歴一覧取得API). */
  async revisions(lawIdOrNumber: string): Promise<components['schemas']['law_revisions_response']> {
    return this.#answer(
      this.#client.GET('/law_revisions/{law_id_or_num}', {
        params: { path: { law_id_or_num: lawIdOrNumber } },
      }),
    );
  }

  /**
   * A revision's text in 法令標準XML (法令本文ファイル取得API). Attachments are not asked for.
   * @param since what we have was last changed then: the server need not send it again
   */
  async file(revisionId: string, since?: Date): Promise<LawFile> {
    const { response, data, error } = await this.#client.GET(
      '/law_file/{file_type}/{law_id_or_num_or_revision_id}',
      {
        params: { path: { file_type: 'xml', law_id_or_num_or_revision_id: revisionId } },
        parseAs: 'arrayBuffer',
        headers: {
          accept: '*/*',
          ...(since === undefined ? {} : { 'if-modified-since': since.toUTCString() }),
        },
      },
    );
    if (response.status === 304) return { changed: false };
    if (!(data instanceof ArrayBuffer)) throw refusal(response, error);
    const stated = new Date(response.headers.get('last-modified') ?? Number.NaN);
    const lastModified = Number.isNaN(stated.getTime()) ? undefined : stated;
    return { changed: true, bytes: Buffer.from(data), lastModified };
  }

  async #answer<T>(
    asked: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
  ): Promise<T> {
    const { data, error, response } = await asked;
    if (data === undefined) throw refusal(response, error);
    return data;
  }
}

/** The server's own words for what was wrong (`error_info`), where it has any. */
function refusal(response: Response, error: unknown): LawApiError {
  const { code, message } = Object(error) as components['schemas']['error_info'];
  const said = message === undefined ? '' : `: ${message}${code === undefined ? '' : ` (${code})`}`;
  return new LawApiError(`e-Gov answered ${response.status}${said}`, response.status);
}

/** `fetch` that keeps its distance, bounds its time, and tries again what may pass. */
function politeFetch({
  intervalMs = 500,
  retries = 4,
  backOffMs = 1_000,
  timeoutMs = 60_000,
  signal,
}: LawApiOptions): (request: Request) => Promise<Response> {
  const throttled = pThrottle({ limit: 1, interval: intervalMs, strict: true })(
    async (request: Request) => {
      const patience = AbortSignal.timeout(timeoutMs);
      const ends = signal === undefined ? patience : AbortSignal.any([patience, signal]);
      const response = await fetch(request.clone(), { signal: ends });
      // The body is part of what may fail and be tried again.
      const body = hasNoBody(response) ? null : await response.arrayBuffer();
      return new Response(body, response);
    },
  );
  return async (request) => {
    const attempt = async () => {
      const response = await throttled(request);
      if (!mayPass(response.status)) return response;
      const wait = waitAskedFor(response);
      if (wait > longestWaitMs) throw new AbortError(refusal(response, undefined));
      // p-retry waits by its own back-off; what the server asks for beyond that is waited here.
      if (wait > 0) await sleep(wait, undefined, signal === undefined ? {} : { signal });
      throw refusal(response, await errorInfo(response));
    };
    try {
      return await pRetry(attempt, {
        retries,
        minTimeout: backOffMs,
        factor: 2,
        randomize: true,
        ...(signal === undefined ? {} : { signal }),
        // By default it gives up on all errors but those that browsers know as network errors.
        shouldRetry: ({ error }) => signal?.aborted !== true && !(error instanceof AbortError),
      });
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof LawApiError) throw error;
      throw new LawApiError(`e-Gov cannot be reached: ${reasonOf(error)}`, undefined, {
        cause: error,
      });
    }
  };
}

const hasNoBody = ({ status }: Response): boolean => status === 204 || status === 304;

/** RFC 9110: a server that is overloaded or asks for fewer requests may answer later. */
const mayPass = (status: number): boolean => status === 429 || status >= 500;

const errorInfo = (response: Response): Promise<unknown> => response.json().catch(() => undefined);

/** `Retry-After` (RFC 9110, 10.2.3): seconds, or a date; in milliseconds. */
function waitAskedFor(response: Response): number {
  const asked = response.headers.get('retry-after');
  if (asked === null) return 0;
  const seconds = Number(asked);
  const wait = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1_000;
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return code ?? error.message;
}
