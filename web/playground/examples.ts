/**
 * The worked examples of the playground, in the order in which they are shown.
 *
 * No DOM and no React in here: the tests on the server side run every one of them against the
 * real service, so an example that has stopped working is a failing test.
 */
import { datasetExamples } from './examples/dataset.ts';
import type { Example } from './examples/example.ts';
import { listExamples } from './examples/list.ts';
import { lookUpExamples } from './examples/look-up.ts';
import { policyExamples } from './examples/policy.ts';
import { questionExamples } from './examples/questions.ts';
import { traceExamples } from './examples/trace.ts';

export { type Example, type ExampleGroupId, exampleGroups } from './examples/example.ts';

export const examples: readonly Example[] = [
  ...traceExamples,
  ...questionExamples,
  ...lookUpExamples,
  ...listExamples,
  ...policyExamples,
  ...datasetExamples,
];

export function exampleById(id: string): Example | undefined {
  return examples.find((example) => example.id === id);
}

/** As it stands in the editor of variables; empty where there are none. */
export function variablesText({ variables }: Example): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}
