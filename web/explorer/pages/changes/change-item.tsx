import { Deleted, Diff, Inserted } from '../../components/diff/diff.tsx';
import { useNameOf } from '../../components/ruby/named.tsx';
import { useChangesWords } from '../../language/changes/words.ts';
import { useWords } from '../../language/words.ts';
import { ChangeMark } from './change-mark.tsx';
import styles from './changes.module.css';
import type { Change, PropertyChange, RelationChange } from './changes-queries.ts';
import { NodeName, shortened } from './node-name.tsx';
import type { ServedNodes } from './served-nodes.ts';
import { useStatedInWords } from './stated-in-words.ts';

interface ChangeItemProps {
  readonly of: Change;
  readonly served: ServedNodes;
}

/** One node: what happened to it, what is said otherwise, where it leads otherwise. */
export function ChangeItem({ of, served }: ChangeItemProps) {
  const { kindChanged } = useChangesWords();
  const inWords = useStatedInWords();
  const nameOf = useNameOf();
  const { id, kind, formerKind, name, change, properties, relations } = of;
  // Of what came or went the heading says its name already.
  const told = properties.filter(
    ({ before, after }) => change === 'CHANGED' || (after ?? before) !== shortened(nameOf(of)),
  );
  return (
    <li className={styles[change]}>
      <h4 className={styles['name']}>
        <ChangeMark of={change} /> <NodeName id={id} of={of} served={served} />
      </h4>
      {(name !== id || served.get(id)?.title !== undefined) && (
        <p className={styles['id']}>
          <code>{id}</code>
        </p>
      )}
      <dl className={styles['properties']}>
        {formerKind !== null && (
          <div>
            <dt>{kindChanged}</dt>
            <dd>
              <Deleted>{inWords.kind(formerKind)}</Deleted> →{' '}
              <Inserted>{inWords.kind(kind)}</Inserted>
            </dd>
          </div>
        )}
        {told.map((property) => (
          <div key={property.property}>
            <dt>{inWords.property(property.property)}</dt>
            <dd>
              <Said of={property} as={change} />
            </dd>
          </div>
        ))}
      </dl>
      {relations.length > 0 && (
        <ul className={styles['relations']}>
          {relations.map((relation) => (
            <Led key={`${relation.relation} ${relation.to}`} of={relation} served={served} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What is said of a node; of one that is there before and after, both. */
function Said({ of, as }: { readonly of: PropertyChange; readonly as: Change['change'] }) {
  const { notStated } = useChangesWords();
  const inWords = useStatedInWords();
  const { property, before, after, diff } = of;
  const [old, now] = [inWords.value(property, before), inWords.value(property, after)];
  const lang = inWords.languageOf(property);
  if (as !== 'CHANGED') return <span lang={lang}>{now ?? old}</span>;
  // Of texts that have something in common one sees best what differs; others stand side by side.
  if (lang !== undefined && diff.some(({ kind }) => kind === 'KEPT')) {
    return (
      <span lang={lang}>
        <Diff of={diff} />
      </span>
    );
  }
  return (
    <>
      {old === null ? notStated : <Deleted lang={lang}>{old}</Deleted>} →{' '}
      {now === null ? notStated : <Inserted lang={lang}>{now}</Inserted>}
    </>
  );
}

function Led({ of, served }: { readonly of: RelationChange; readonly served: ServedNodes }) {
  const { colon } = useWords();
  const inWords = useStatedInWords();
  const { relation, change, to, toName: name, toNameEn: nameEn, toKind } = of;
  return (
    <li>
      <ChangeMark of={change} /> {inWords.relation(relation)}
      {colon}
      <NodeName id={to} of={{ name, nameEn }} served={served} />{' '}
      <small>{inWords.kind(toKind)}</small>
    </li>
  );
}
