import { pathOf } from '../../addresses.ts';
import { CertaintyMark } from '../../components/certainty/certainty.tsx';
import { Quotes } from '../../components/evidence/quotes.tsx';
import { Go } from '../../components/link/go.tsx';
import { langOf } from '../../language/lang-of.ts';
import { useWords } from '../../language/words.ts';
import { useEndInWords } from './end-in-words.ts';
import styles from './step-list.module.css';
import type { Chain, End } from './trace-query.ts';

/** The same as the picture, for those who read or hear it: each step with its quotes, each hole in its place. */
export function StepList({ chain }: { readonly chain: Chain }) {
  const words = useWords();
  const holesAt = (place: number) => chain.missing.filter((hole) => placeOf(hole, chain) === place);
  return (
    <ol className={styles['steps']}>
      {chain.steps.flatMap((step, i) => [
        ...holesAt(i).map((hole) => <HoleItem key={hole.description} of={hole} />),
        <li key={`${step.from.id} ${step.to.id} ${step.role}`} value={i + 1}>
          <p className={styles['ends']}>
            <EndLink of={step.from} />
            <span className={styles['arrow']}> → </span>
            <EndLink of={step.to} />
          </p>
          <p className={styles['kind']}>
            {words.role[step.role]} <CertaintyMark of={step.certainty} />
          </p>
          {step.reason !== null && (
            <p className={styles['reason']}>
              {words.trace.reason}
              {words.colon}
              {step.reason}
            </p>
          )}
          {step.from.__typename === 'Provision' && step.from.partial && (
            <p className={styles['reason']}>{words.paper.knownByRendering}</p>
          )}
          <Quotes of={step.evidence} />
        </li>,
      ])}
      {holesAt(chain.steps.length).map((hole) => (
        <HoleItem key={hole.description} of={hole} />
      ))}
    </ol>
  );
}

type Hole = Chain['missing'][number];

/** Before which step a hole stands: behind the last one that leads to where it begins, else before what it would lead to. */
function placeOf({ from, to }: Hole, { steps }: Chain): number {
  const behind = steps.findLastIndex((step) => step.to.id === from?.id);
  if (behind >= 0) return behind + 1;
  const before = steps.findIndex((step) => step.from.id === to?.id || step.to.id === to?.id);
  if (before >= 0) return before;
  return from === null ? 0 : steps.length;
}

function HoleItem({ of: { role, status, description, expectedIn } }: { readonly of: Hole }) {
  const words = useWords();
  return (
    <li className={styles['hole']}>
      <p>
        <strong>
          {words.trace.missing}
          {words.colon}
          {words.role[role]}
        </strong>
        {words.bracketed(words.trace.missingStatus[status])}
      </p>
      <p>{description}</p>
      {expectedIn !== null && (
        <p>
          {words.trace.expectedIn}
          {words.colon}
          <span lang={langOf(expectedIn)}>{expectedIn}</span>
        </p>
      )}
    </li>
  );
}

function EndLink({ of }: { readonly of: End }) {
  const { title, isProvision } = useEndInWords()(of);
  return (
    <Go to={pathOf(of.id)} lang={isProvision ? 'ja' : undefined}>
      {title}
    </Go>
  );
}
