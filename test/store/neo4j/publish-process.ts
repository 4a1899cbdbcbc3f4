/** Publishes one of the releases in a process of its own, so that it can be killed; says each step. */
import { argv, stdout } from 'node:process';
import { type PublicationProgress, publish } from '../../../src/store/neo4j/publish.ts';
import type { Neo4jTarget } from '../../../src/store/neo4j/target.ts';
import { releaseOf } from './releases.ts';

export interface Order {
  readonly target: Neo4jTarget;
  readonly version: number;
  readonly options: Pick<
    NonNullable<Parameters<typeof publish>[2]>,
    'batchSize' | 'graceMs' | 'lockMs'
  >;
}

const { target, version, options } = JSON.parse(argv[2] ?? '') as Order;
const release = releaseOf(version);
const onProgress = ({ step, done }: PublicationProgress) => void stdout.write(`${step} ${done}\n`);
const { outcome, resumedAt } = await publish(release, target, { ...options, onProgress });
stdout.write(`${outcome} ${resumedAt}\n`);
