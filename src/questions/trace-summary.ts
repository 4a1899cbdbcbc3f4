/** A trace in one sentence that is fit to be quoted, holes included. */
import type { Certainty } from '../graph/certainty.ts';
import { glossary } from '../graph/glossary.ts';
import { nodeAt, type SelectedNode, textOf } from '../store/graph-store.ts';
import type { MissingLink, TracedChain } from './holes.ts';
import {
  type Bilingual,
  listEn,
  listJa,
  listProvisions,
  nameEn,
  nameJa,
  workOf,
} from './wording.ts';

/**
 * Says who performs, on which provisions, how sure that is, and what is missing: for the best chain.
 * `holder` is an office that was asked for and holds the power without performing the work itself.
 */
export function summarize(
  { duty, city }: { duty: SelectedNode; city: SelectedNode },
  chains: readonly TracedChain[],
  assignments: readonly SelectedNode[],
  missing: readonly MissingLink[],
  certainty: Certainty,
  holder: SelectedNode | null,
): Bilingual {
  const [best] = chains;
  const holes = best?.missing ?? missing;
  const gapsJa = holes.map(({ description }) => description.ja).join('');
  const gapsEn = holes.map(({ description }) => description.en).join(' ');
  if (best === undefined) return { ja: gapsJa, en: gapsEn };
  const traced = new Map(chains.map(({ assignment }) => [assignment.id, assignment] as const));
  const performers = (holder === null ? [...traced.values()] : assignments).map(performer);
  const who = listJa(performers.map(({ ja }) => ja));
  const whoEn = listEn(performers.map(({ en }) => en));
  const work = workOf(duty);
  if (best.provisions.length === 0) {
    return {
      ja: `${nameJa(city)}では${work.ja}を${who}が行うと資料にあるが、根拠となる規定は示されていない。${gapsJa}`,
      en: `In ${nameEn(city)}, the sources say that ${work.en} is performed by ${whoEn}, but state no provision for it. ${gapsEn}`,
    };
  }
  const sure = glossary.Certainty[certainty];
  if (holder !== null) {
    return {
      ja: `${nameJa(city)}の${work.ja}について、${nameJa(holder)}の権限の根拠は${listProvisions(best.provisions)}である（確実さ：${sure.ja}）。資料によれば、実際に行うのは${who}である。${gapsJa === '' ? '' : `ただし、${gapsJa}`}`,
      en: `For ${work.en} in ${nameEn(city)}, the power of the ${nameEn(holder)} rests on ${listEn(best.provisions.map(nameJa))} (certainty: ${sure.en}). According to the sources it is performed by ${whoEn}.${gapsEn === '' ? '' : ` However: ${gapsEn}`}`,
    };
  }
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
