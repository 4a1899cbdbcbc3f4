/** Releases for the page of changes: the curated data as it is served, and two earlier states that differ from it in known statements. */
import type { Statements } from '../../src/graph/statement.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';
import { tiny } from '../release/tiny.ts';
import { archiveOf, idOf } from '../support/archive.ts';
import { seedStatements } from '../support/seed.ts';

const kuminKa = 'org/431001/kumin-ka';
const kitaKu = 'ward/431052';
const inin = 'jp/431001/kisoku/kucho-jimu-inin';
const passportThere = 'assignment/431001/kumin-ka/passport';

/** Twenty-four duties that went, so that the list has more than one page. */
const gone = Array.from({ length: 24 }, (_, i) => String(i + 1).padStart(2, '0'));

/** The curated data and one duty more, which is a part of another one. */
async function later(): Promise<Statements> {
  const { nodes, edges } = await seedStatements();
  return {
    nodes: [
      ...nodes,
      {
        id: 'duty/yubin-seikyu',
        kind: 'Duty',
        properties: { name: '郵便による請求の受付', category: '戸籍・住民登録' },
      },
    ],
    edges: [...edges, { relation: 'BROADER', from: 'duty/yubin-seikyu', to: 'duty/koseki' }],
  };
}

/**
 * The curated data before: the duty about passports had another name, another nature and one basis more; the
 * delegation rule was a directive; 区民課 did not serve 北区; its work with passports did not rest on article 5, item 2; and
 * there were twenty-five other duties.
 */
async function earlier(): Promise<Statements> {
  const { nodes, edges } = await seedStatements();
  const missing = new Set([
    `SERVES ${kuminKa} ${kitaKu}`,
    `RESTS_ON ${passportThere} basis/431001/jorei-5/jumin-seikatsu`,
  ]);
  return {
    nodes: [
      ...nodes.map((node) => {
        if (node.id === inin) return { ...node, kind: 'Directive' as const };
        if (node.id !== 'duty/passport') return node;
        const properties = { ...node.properties, name: '旅券の申請受付', nature: 'AUTONOMOUS' };
        return { ...node, properties };
      }),
      { id: 'duty/yoshinoya', kind: 'Duty', properties: { name: '𠮷野家跡地の管理' } },
      ...gone.map((number) => ({
        id: `duty/kyu-jimu-${number}`,
        kind: 'Duty' as const,
        properties: { name: `旧事務${number}` },
      })),
    ],
    edges: [
      ...edges.filter(({ relation, from, to }) => !missing.has(`${relation} ${from} ${to}`)),
      { relation: 'FOUNDED_ON', from: 'duty/passport', to: 'basis/431001/jorei-5' },
    ],
  };
}

/** A store that serves the last of three releases, the files of all three, and their ids. */
export async function threeReleases() {
  const [before, now] = [await earlier(), await later()];
  const { archive, kept, folder } = await archiveOf(tiny, before, now);
  const ids = { oldest: idOf(tiny), older: idOf(before), newer: idOf(now) };
  const release = archive.releases.find(({ id }) => id === ids.newer);
  if (release === undefined) throw new Error('the newest release is in its folder');
  return { store: MemoryStore.of(now, release), archive, kept, folder, ids, nodes: now.nodes };
}
