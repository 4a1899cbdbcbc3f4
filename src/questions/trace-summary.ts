/** A trace in one sentence that is fit to be quoted, holes included. */
import type { Certainty } from '../graph/certainty.ts';
import { nodeAt, type SelectedNode, textOf } from '../store/graph-store.ts';
import type { MissingLink, TracedChain } from './holes.ts';
import {
  type Bilingual,
  certaintyWords,
  listEn,
  listProvisions,
  nameEn,
  nameJa,
} from './wording.ts';

/** Says who performs, on which provisions, how sure that is, and what is missing: for the best chain. */
export function summarize(
  { duty, city }: { duty: SelectedNode; city: SelectedNode },
  chains: readonly TracedChain[],
  missing: readonly MissingLink[],
  certainty: Certainty,
): Bilingual {
  const [best] = chains;
  const holes = best?.missing ?? missing;
  const gapsJa = holes.map(({ description }) => description.ja).join('');
  const gapsEn = holes.map(({ description }) => description.en).join(' ');
  if (best === undefined) return { ja: gapsJa, en: gapsEn };
  const units = new Map(chains.map(({ assignment }) => [assignment.id, assignment] as const));
  const performers = [...units.values()].map(performer);
  const who = performers.map(({ ja }) => ja).join('、');
  const whoEn = listEn(performers.map(({ en }) => en));
  const work = { ja: `「${nameJa(duty)}」`, en: `“${nameEn(duty)}”` };
  if (best.provisions.length === 0) {
    return {
      ja: `${nameJa(city)}では${work.ja}を${who}が行うと資料にあるが、根拠となる規定は示されていない。${gapsJa}`,
      en: `In ${nameEn(city)}, the sources say that ${work.en} is performed by ${whoEn}, but state no provision for it. ${gapsEn}`,
    };
  }
  const sure = certaintyWords[certainty];
  const several = performers.length > 1;
  const first = performer(best.assignment);
  const ground = several ? `${first.ja}についての根拠は` : 'その根拠は';
  const groundEn = several ? `; for ${first.en}` : '';
  return {
    ja: `${nameJa(city)}では${work.ja}を${who}が行う。${ground}${listProvisions(best.provisions)}である（確実さ：${sure.ja}）。${gapsJa === '' ? '' : `ただし、${gapsJa}`}`,
    en: `In ${nameEn(city)}, ${work.en} is performed by ${whoEn}${groundEn}, on the basis of ${listEn(best.provisions.map(nameJa))} (certainty: ${sure.en}).${gapsEn === '' ? '' : ` However: ${gapsEn}`}`,
  };
}

/** 総合出張所（一部事務）: who performs, and which part where it is not the whole. */
function performer(assignment: SelectedNode): Bilingual {
  const unit = nodeAt(assignment, 'organization');
  const scope = textOf(assignment, 'scope');
  if (unit === null) return { ja: '', en: '' };
  return {
    ja: `${nameJa(unit)}${scope === null ? '' : `（${scope}）`}`,
    en: `the ${nameEn(unit)}${scope === null ? '' : ` (${scope})`}`,
  };
}
