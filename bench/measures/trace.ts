/** A trace inside the process, alone and as the API asks for it. */
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { TraceWants } from '../../src/questions/trace-selection.ts';
import { built } from '../built.ts';
import { microsecondsOf } from '../calls.ts';
import { operation, question } from '../passport.ts';
import { type Measurement, resultOf } from '../result.ts';
import { openStore } from '../store.ts';

export const trace: Measurement = {
  title: 'trace inside the process',
  async measure() {
    const store = await openStore();
    const { traceRoots } = await built<typeof import('../../src/questions/trace-selection.ts')>(
      'questions/trace-selection',
    );
    const { answerTrace } =
      await built<typeof import('../../src/questions/trace.ts')>('questions/trace');
    const { todayInTokyo } = await built<typeof import('../../src/graph/dates.ts')>('graph/dates');
    const { Planner } =
      await built<typeof import('../../src/api/plan/planner.ts')>('api/plan/planner');
    const { buildExecutableSchema } =
      await built<typeof import('../../src/api/schema.ts')>('api/schema');
    const schema = buildExecutableSchema();
    const day = todayInTokyo();
    const ask = async (wants?: TraceWants) => {
      const fetched = await store.select({ roots: traceRoots(question, wants) });
      return answerTrace(fetched, question, day);
    };
    if ((await ask()).chains.length === 0) throw new Error('The passport has no chain');

    const wants = await wantsOfOperation(schema);
    const document = parse(operation);
    const planFirst = () => {
      new Planner(schema).plan(document, operationOf(document), question);
    };
    const planner = new Planner(schema);
    let questions = 0;
    const planNext = () => {
      questions += 1;
      const duty = { name: `${question.duty.name}${questions}` };
      planner.plan(document, operationOf(document), { ...question, duty });
    };
    return [
      resultOf('trace in process', 'µs', await microsecondsOf(() => ask()), {
        target: { atMost: 50 },
        note: 'traceRoots, select, answerTrace',
      }),
      resultOf('trace in process, all the API asks', 'µs', await microsecondsOf(() => ask(wants)), {
        note: 'the same with the wants of the passport operation',
      }),
      resultOf('planning of a new operation', 'µs', await microsecondsOf(async () => planFirst()), {
        note: 'Planner, without parsing and validation',
      }),
      resultOf('planning of a known one', 'µs', await microsecondsOf(async () => planNext()), {
        note: 'another duty each time',
      }),
    ];
  },
};

async function wantsOfOperation(schema: GraphQLSchema): Promise<TraceWants> {
  const { askedAtRoot } =
    await built<typeof import('../../src/api/plan/asked.ts')>('api/plan/asked');
  const { traceWants } =
    await built<typeof import('../../src/api/plan/selection.ts')>('api/plan/selection');
  const document = parse(operation);
  const asked = askedAtRoot(schema, document, operationOf(document), question);
  return traceWants(asked.at('trace'));
}

function operationOf({ definitions }: ReturnType<typeof parse>): OperationDefinitionNode {
  const found = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation');
  return found;
}
