/** Settings from the environment: read once, every wrong one reported at once. */
import { z } from 'zod';
import { type Neo4jTarget, uriProblem } from '../store/neo4j/target.ts';
import { CommandFailure, exitCodes } from './exit-codes.ts';

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly release: string | undefined;
  /** A folder of releases that can be compared. */
  readonly releases: string | undefined;
  /** The database that holds the release; undefined: this process holds it. */
  readonly neo4j: Neo4jTarget | undefined;
  readonly corsOrigins: readonly string[];
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
}

/** An origin as browsers send it: scheme, host and port, nothing behind. */
const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text);

const settingsFormat = z.object({
  KONKYO_HOST: z.string().min(1).default('127.0.0.1'),
  KONKYO_PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4000),
  KONKYO_RELEASE: z.string().min(1).optional(),
  KONKYO_RELEASES_FOLDER: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .refine((uri) => uriProblem(uri) === null)
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  KONKYO_CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(origin))
    .default([]),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
});

const expected: Readonly<Record<string, string>> = {
  KONKYO_HOST: 'an address such as 127.0.0.1',
  KONKYO_PORT: 'a port from 0 to 65535',
  KONKYO_RELEASE: 'the path of a release file',
  KONKYO_RELEASES_FOLDER: 'the path of a folder of release files',
  NEO4J_URI: 'an address such as neo4j://127.0.0.1:7687, without user name and password',
  KONKYO_CORS_ORIGINS: 'origins such as https://example.jp, separated by commas',
  LOG_LEVEL: 'trace, debug, info, warn, error, fatal or silent',
};

/** Named in the contract, not served yet: better said than silently passed over. */
const notYet = [
  'KONKYO_API_KEYS',
  'KONKYO_RATE_LIMIT',
  'KONKYO_TRUSTED_OPERATIONS',
  'KONKYO_QUERY_TIMEOUT_MS',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
] as const;

/** @throws CommandFailure that names every wrong setting and what was expected, never its value */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  // An empty variable is one that is not set, as compose files and shells have it.
  const stated = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ''),
  );
  const result = settingsFormat.safeParse(stated);
  const wrong = new Set(result.error?.issues.map(({ path }) => String(path[0])) ?? []);
  const lines = [
    ...[...wrong].map((name) => `${name}: expected ${expected[name]}`),
    ...notYet
      .filter((name) => stated[name] !== undefined)
      .map((name) => `${name}: this version does not know this setting yet; remove it`),
    ...(stated['NEO4J_URI'] !== undefined && stated['NEO4J_PASSWORD'] === undefined
      ? ['NEO4J_PASSWORD: expected, since NEO4J_URI is set']
      : []),
    ...(stated['NEO4J_URI'] !== undefined && stated['KONKYO_RELEASE'] !== undefined
      ? ['KONKYO_RELEASE: a release comes from a file or from NEO4J_URI; set one of them']
      : []),
  ];
  if (!result.success || lines.length > 0) {
    throw new CommandFailure(exitCodes.config, ['Wrong settings:', ...lines].join('\n  '));
  }
  const { data } = result;
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password = '' } = data;
  return {
    neo4j:
      uri === undefined ? undefined : { uri, username, password, database: data.NEO4J_DATABASE },
    host: data.KONKYO_HOST,
    port: data.KONKYO_PORT,
    release: data.KONKYO_RELEASE,
    releases: data.KONKYO_RELEASES_FOLDER,
    corsOrigins: data.KONKYO_CORS_ORIGINS,
    logLevel: data.LOG_LEVEL,
  };
}

/** Takes in `.env` of the current folder; what the environment says already goes before it. */
export function loadDotEnv(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw new CommandFailure(exitCodes.config, '.env cannot be read', { cause: error });
  }
}
