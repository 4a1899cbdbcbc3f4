/** What people name, looked up in the store. */
import type { RootSelection } from '../../src/store/graph-store.ts';
import { built } from '../built.ts';
import { microsecondsOf } from '../calls.ts';
import { question } from '../passport.ts';
import { type Measurement, resultOf } from '../result.ts';
import { openStore } from '../store.ts';

const citation = '地方自治法第252条の20第1項';

export const lookUp: Measurement = {
  title: 'look-ups inside the process',
  async measure() {
    const store = await openStore();
    const { dutyFilter, cityFilter, organizationFilter, provisionFilter } =
      await built<typeof import('../../src/questions/look-up.ts')>('questions/look-up');
    const select = { properties: ['name', 'citation'], fields: [] };
    const { duty, city, organization } = question;
    const names = (): readonly RootSelection[] => [
      { key: 'duty', where: dutyFilter(duty), select },
      { key: 'city', where: cityFilter(city), select },
      { key: 'organization', where: organizationFilter(organization, city), select },
    ];
    const provision = (): readonly RootSelection[] => [
      { key: 'provision', where: provisionFilter({ citation }), select },
    ];
    const ask = async (roots: () => readonly RootSelection[]) => {
      const found = await store.select({ roots: roots() });
      for (const [key, { nodes }] of Object.entries(found)) {
        if (nodes.length !== 1) throw new Error(`${key}: ${nodes.length} nodes instead of 1`);
      }
    };
    return [
      resultOf('look-up of three names', 'µs', await microsecondsOf(() => ask(names)), {
        note: Object.values(question)
          .map(({ name }) => name)
          .join(', '),
      }),
      resultOf('look-up of a citation', 'µs', await microsecondsOf(() => ask(provision)), {
        note: citation,
      }),
    ];
  },
};
