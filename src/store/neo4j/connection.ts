/** Connections to Neo4j: short waits, plain numbers, and errors told apart by their codes. */
import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { StoreUnavailable } from '../graph-store.ts';
import type { Neo4jTarget } from './target.ts';

export interface ConnectionOptions {
  /** What the server's list of connections shows. */
  readonly userAgent?: string;
  /** How long a transaction that failed for a passing reason is tried again. */
  readonly retryMs?: number;
  /** How long is waited for a connection, an open one or a new one. */
  readonly acquisitionMs?: number;
}

/** With the driver's own times a closed port or a black hole is noticed after half a minute or more. */
const connectMs = 1_000;
const defaultAcquisitionMs = 2_000;
const defaultRetryMs = 2_000;

/** A driver that closes its connections by `close()`. It connects when it is first used. */
export function openDriver(
  { uri, username, password }: Neo4jTarget,
  {
    userAgent = 'konkyo',
    retryMs = defaultRetryMs,
    acquisitionMs = defaultAcquisitionMs,
  }: ConnectionOptions = {},
): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: connectMs,
    connectionAcquisitionTimeout: acquisitionMs,
    maxTransactionRetryTime: retryMs,
    // No number of the graph needs more than 53 bits; 64-bit ones would come as objects.
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent,
  });
}

/** A session that names its database: without a name each session asks the server for one. */
export function session(driver: Driver, database: string, access: 'read' | 'write'): Session {
  const { READ, WRITE } = neo4j.session;
  return driver.session({ database, defaultAccessMode: access === 'read' ? READ : WRITE });
}

export type Neo4jTrouble =
  /** Nobody listens there, or somebody else, or the connection broke. */
  | 'unreachable'
  /** Somebody may listen there, but no answer came in time. */
  | 'silent'
  | 'unauthorized'
  | 'forbidden'
  | 'no-database'
  | 'busy';

const messages: Readonly<Record<Neo4jTrouble, string>> = {
  unreachable:
    'Neo4j cannot be reached: nothing listens at its address, or something else, or not with this encryption; check that it runs, its host, port and scheme.',
  silent:
    'Neo4j did not answer in time: a firewall swallows what is sent, it hangs, or it is overloaded; check its host and port.',
  unauthorized: 'Neo4j refused the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD.',
  forbidden: 'Neo4j does not let this user do that; give it the rights, or name another user.',
  'no-database': 'Neo4j has no database of that name; check NEO4J_DATABASE.',
  busy: 'Neo4j is not ready or too busy; try again later.',
};

/** The database cannot be used as things are; `trouble` says why. */
export class Neo4jUnavailable extends StoreUnavailable {
  readonly trouble: Neo4jTrouble;

  constructor(trouble: Neo4jTrouble, options?: ErrorOptions) {
    super(messages[trouble], options);
    this.trouble = trouble;
  }
}

/** The error of a store for one of the driver; any other error as it is. */
export function asStoreError(error: unknown): Error {
  if (error instanceof Neo4jError) {
    const trouble = troubleOf(error.code);
    return trouble === null ? error : new Neo4jUnavailable(trouble, { cause: error });
  }
  // How the driver (6.3) fails on a connection that breaks within the first bytes of its handshake.
  if (error instanceof RangeError) return new Neo4jUnavailable('unreachable', { cause: error });
  return error instanceof Error ? error : new Error('Neo4j failed', { cause: error });
}

/** What a status code of the driver or the server means (Neo4j Status Codes, "Neo.…"). */
function troubleOf(code: string): Neo4jTrouble | null {
  switch (code) {
    case neo4j.error.SERVICE_UNAVAILABLE:
    case neo4j.error.SESSION_EXPIRED:
    // A connection that breaks while it is set up, or speaks another protocol.
    case neo4j.error.PROTOCOL_ERROR:
      return 'unreachable';
    // The driver gives no code of its own to a pool that found no connection in time.
    case 'N/A':
      return 'silent';
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return 'no-database';
    case 'Neo.ClientError.Security.Forbidden':
      return 'forbidden';
    // Not the user's fault: the server wants to look at his rights anew.
    case 'Neo.ClientError.Security.AuthorizationExpired':
    case 'Neo.ClientError.Transaction.Terminated':
    case 'Neo.ClientError.Transaction.TransactionTimedOut':
    case 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration':
      return 'busy';
  }
  if (code.startsWith('Neo.ClientError.Security.')) return 'unauthorized';
  return code.startsWith('Neo.TransientError.') ? 'busy' : null;
}
