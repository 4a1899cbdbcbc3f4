import { More } from '../../components/more/more.tsx';
import { Nothing } from '../../components/states/states.tsx';
import { usePages } from '../../graphql/ask.ts';
import { useChangesWords } from '../../language/changes/words.ts';
import { useWords } from '../../language/words.ts';
import { ChangeItem } from './change-item.tsx';
import styles from './changes.module.css';
import { changesQuery, type variablesOf } from './changes-queries.ts';
import type { Count } from './count-table.tsx';
import { useServedNodes } from './served-nodes.ts';

interface ChangeListProps {
  readonly variables: ReturnType<typeof variablesOf>;
  readonly counts: readonly Count[];
}

/** The nodes that changed, kind by kind. */
export function ChangeList({ variables, counts }: ChangeListProps) {
  const { kinds } = useWords();
  const words = useChangesWords();
  const pages = usePages(changesQuery, variables, ({ changes }) => changes);
  const served = useServedNodes(pages.nodes);
  if (pages.totalCount === 0) return <Nothing>{words.nothingOfKinds}</Nothing>;
  const shown = [...new Set(pages.nodes.map(({ kind }) => kind))];
  return (
    <div className={styles['list']}>
      {shown.map((kind) => (
        <section key={kind}>
          <h3 className={styles['kind']}>
            {kinds[kind]} <small>{counted(kind)}</small>
          </h3>
          <ul className={styles['changes']}>
            {pages.nodes
              .filter((change) => change.kind === kind)
              .map((change) => (
                <ChangeItem key={change.id} of={change} served={served} />
              ))}
          </ul>
        </section>
      ))}
      <More of={pages} />
    </div>
  );

  function counted(kind: Count['kind']): string {
    const { added = 0, removed = 0, changed = 0 } = counts.find((one) => one.kind === kind) ?? {};
    const { change } = words;
    return (
      [
        [change.ADDED, added],
        [change.REMOVED, removed],
        [change.CHANGED, changed],
      ] as const
    )
      .filter(([, count]) => count > 0)
      .map(([word, count]) => `${word} ${count}`)
      .join('　');
  }
}
