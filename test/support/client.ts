/** A client of the real service, without a network: what every test of the API asks through. */
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { afterAll, beforeAll, expect } from 'vitest';
import { createService } from '../../src/api/server.ts';
import type { Statements } from '../../src/graph/statement.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { ReleaseArchive } from '../../src/store/release-archive.ts';

/** Opens the store under test: with these statements, or with the seed. */
export type Open = (statements?: Statements) => Promise<GraphStore>;

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: unknown;
  readonly extensions: {
    readonly code: string;
    readonly candidates?: readonly { readonly id: string; readonly name: string }[];
  };
}

export interface Answer<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
}

// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is that of its query
export type AnyData = Record<string, any>;

type Variables = Readonly<Record<string, unknown>>;

export class Client {
  readonly app: FastifyInstance;

  constructor(app: FastifyInstance) {
    this.app = app;
  }

  /** The whole answer, errors and all. */
  async ask(query: string, variables: Variables = {}): Promise<Answer<AnyData>> {
    const { statusCode, body } = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query, variables }),
    });
    return { status: statusCode, ...(JSON.parse(body) as Omit<Answer<AnyData>, 'status'>) };
  }

  /** The data of an answer that has no errors. */
  async data(query: string, variables: Variables = {}): Promise<AnyData> {
    const { data, errors } = await this.ask(query, variables);
    expect(errors, query).toBeUndefined();
    return data ?? {};
  }

  /** The one error of an answer. */
  async error(query: string, variables: Variables = {}): Promise<AnswerError> {
    const { errors = [] } = await this.ask(query, variables);
    expect(errors, query).toHaveLength(1);
    return errors[0] as AnswerError;
  }
}

export async function createClient(
  store: GraphStore,
  logger: Logger = pino({ level: 'silent' }),
  archive?: ReleaseArchive,
): Promise<Client> {
  const kept = archive === undefined ? {} : { archive };
  return new Client(await createService({ store, logger, ...kept }));
}

/** Inside `describe`: a client for its tests, closed after them. */
export function useClient(
  store: () => Promise<GraphStore>,
  archive?: () => Promise<ReleaseArchive>,
): () => Client {
  let client: Client | undefined;
  beforeAll(async () => {
    client = await createClient(await store(), undefined, await archive?.());
  });
  afterAll(async () => client?.app.close());
  return () => client as Client;
}
