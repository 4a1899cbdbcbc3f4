/** The curated nature of duties, held against what the laws state of the provisions that the duties rest on. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EdgeStatement, Statements } from '../../../src/graph/statement.ts';
import { citationStatements } from '../../../src/sources/citations/statements.ts';
import { importLaws } from '../../../src/sources/egov/import.ts';
import { lawStatements } from '../../../src/sources/egov/statements.ts';
import { mergeStatements } from '../../../src/sources/merge.ts';
import { seedStatements } from '../../support/seed.ts';
import { sourcesFolder, sourcesMissing } from '../../support/sources.ts';

const targets = (edges: readonly EdgeStatement[], relation: string, from: string) =>
  edges.filter((edge) => edge.relation === relation && edge.from === from).map(({ to }) => to);

describe.skipIf(sourcesMissing('the curated nature of duties'))(
  'the curated nature of duties',
  () => {
    it('is what the laws state of the provisions that give function and power', async () => {
      const curated = await seedStatements();
      const only = curated.nodes.flatMap(({ properties: { lawId } }) =>
        typeof lawId === 'string' ? [lawId] : [],
      );
      const laws: Statements[] = [];
      const downloads = [path.join(sourcesFolder, 'egov/egov-acts-2026-03.zip')];
      for await (const imported of importLaws(downloads, { only })) {
        if ('problem' in imported) throw new Error(imported.problem.message);
        laws.push(lawStatements(imported.revisions));
      }
      const { nodes, edges } = citationStatements(mergeStatements([...laws, curated]));
      const natureOf = new Map(nodes.map(({ id, properties }) => [id, properties['nature']]));
      const roleOf = new Map(curated.nodes.map(({ id, properties }) => [id, properties['role']]));
      const byEnd = edges.filter(({ relation }) => relation.includes('NATURE'));

      /** Of the provision, those above it and its instrument, less what leaves one of them out. */
      const statedOf = (provision: string): readonly string[] => {
        const [law = '', anchor = ''] = provision.split('#');
        const parts = anchor.split('-');
        const above = parts.map((_, i) => `${law}#${parts.slice(0, i + 1).join('-')}`);
        const left = above.flatMap((id) => targets(byEnd, 'EXCEPTED_FROM_NATURE', id));
        return [
          ...above.flatMap((id) => targets(byEnd, 'HAS_NATURE', id)),
          ...targets(byEnd, 'INSTRUMENT_HAS_NATURE', law),
        ].filter((id) => !left.includes(id));
      };
      const compared = curated.nodes.flatMap(({ id, kind, properties: { nature } }) => {
        if (kind !== 'Duty' || typeof nature !== 'string') return [];
        return targets(curated.edges, 'FOUNDED_ON', id)
          .filter((basis) => ['FUNCTION', 'AUTHORITY'].includes(`${roleOf.get(basis)}`))
          .flatMap((basis) => targets(curated.edges, 'BY_PROVISION', basis))
          .flatMap((provision) =>
            statedOf(provision).map((by) => ({
              duty: id,
              provision,
              by,
              curated: nature,
              stated: natureOf.get(by),
            })),
          );
      });
      expect(compared.map(({ duty }) => duty)).toContain('duty/passport');
      expect(compared.filter(({ curated: said, stated }) => said !== stated)).toEqual([]);
    }, 120_000);
  },
);
