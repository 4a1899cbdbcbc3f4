import type { ChangeCountsQuery, NodeKind } from '../../graphql/generated/graphql.ts';
import { useChangesWords } from '../../language/changes/words.ts';
import { useWords } from '../../language/words.ts';
import { useChangeParameters, useSettings } from '../../settings.ts';
import { ChangeMark } from './change-mark.tsx';
import styles from './changes.module.css';

export type Count = ChangeCountsQuery['changes']['counts'][number];

interface CountTableProps {
  readonly counts: readonly Count[];
  /** None: every kind. */
  readonly chosen: readonly NodeKind[];
}

/** How many nodes of each kind came, went, or are said otherwise; a kind that is ticked is listed. */
export function CountTable({ counts, chosen }: CountTableProps) {
  const { kinds } = useWords();
  const words = useChangesWords();
  const { language } = useSettings();
  const change = useChangeParameters();
  const number = new Intl.NumberFormat(language);
  const choose = (kinds: readonly NodeKind[]) =>
    change({ kinds: kinds.length === 0 ? null : kinds.join(',') });
  const sum = (of: 'added' | 'removed' | 'changed') =>
    counts.reduce((total, count) => total + count[of], 0);
  return (
    <>
      <p className={styles['hint']}>{words.filter}</p>
      <table className={styles['counts']}>
        <caption className={styles['unseen']}>{words.counts}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.kind}</th>
            {(['ADDED', 'REMOVED', 'CHANGED'] as const).map((one) => (
              <th key={one} scope="col">
                <ChangeMark of={one} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ kind, added, removed, changed }) => (
            <tr key={kind}>
              <th scope="row">
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(kind)}
                    onChange={({ currentTarget: { checked } }) =>
                      choose(checked ? [...chosen, kind] : chosen.filter((other) => other !== kind))
                    }
                  />{' '}
                  {kinds[kind]}
                </label>
              </th>
              {[added, removed, changed].map((count, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
                <td key={i}>{number.format(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{number.format(sum('added'))}</td>
            <td>{number.format(sum('removed'))}</td>
            <td>{number.format(sum('changed'))}</td>
          </tr>
        </tfoot>
      </table>
      {chosen.length > 0 && (
        <button type="button" className={styles['everyKind']} onClick={() => choose([])}>
          {words.everyKind}
        </button>
      )}
    </>
  );
}
