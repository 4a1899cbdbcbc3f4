/** The questions that the examples are sorted by, in the order in which they are shown. */
export const exampleGroups = [
  { id: 'trace', titleJa: '根拠をたどる', titleEn: 'Trace a legal basis' },
  { id: 'questions', titleJa: '分析し、監査する', titleEn: 'Analyse and audit' },
  { id: 'look-up', titleJa: '引く・探す', titleEn: 'Look up and search' },
  { id: 'list', titleJa: '一覧する', titleEn: 'List and filter' },
  { id: 'policy', titleJa: '都市の基本方針を読む', titleEn: 'Read the cities’ policies' },
  { id: 'dataset', titleJa: 'データを知る', titleEn: 'About the data' },
] as const;

export type ExampleGroupId = (typeof exampleGroups)[number]['id'];

export interface Example {
  /** Stands in links: `/playground/?example=passport`. Never rename one, people keep them. */
  readonly id: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly group: ExampleGroupId;
  /** One operation with a name of its own: GraphiQL titles the tab with it. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
