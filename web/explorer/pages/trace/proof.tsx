import { CertaintyMark } from '../../components/certainty/certainty.tsx';
import { dayInWords } from '../../components/days/days.ts';
import { Form } from '../../components/paper/paper.tsx';
import { PaperSources } from '../../components/paper/paper-sources.tsx';
import { useNameOf } from '../../components/ruby/named.tsx';
import type { ChainQuery } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';
import { NoChain } from './no-chain.tsx';
import styles from './proof.module.css';
import { StepList } from './step-list.tsx';

/** The answer on paper, as `konkyo trace --report` writes it: question, answer, every chain with its quotes, premises, sources. */
export function Proof({ trace, dataset: { release } }: ChainQuery) {
  const words = useWords();
  const nameOf = useNameOf();
  const { language } = useSettings();
  const { duty, city, organization, chains, missing } = trace;
  return (
    <article className={styles['proof']}>
      <h1>{words.paper.title}</h1>
      <h2>{words.paper.question}</h2>
      <Form
        of={[
          [words.kinds.Duty, nameOf(duty)],
          [
            words.paper.place,
            [city, organization].flatMap((one) => (one === null ? [] : nameOf(one))).join(' '),
          ],
          [words.asOf.label, dayInWords(trace.asOf, language)],
          [
            words.footer.release,
            <>
              <code>{release.id}</code>
              <br />
              <code>SHA-256 {release.sha256}</code>
            </>,
          ],
          [words.paper.digest, <code key="digest">{trace.proof.sha256}</code>],
        ]}
      />
      <h2>{words.paper.answer}</h2>
      <p className={styles['answer']}>{trace.summary}</p>
      <p>
        {words.trace.certainty}
        {words.colon}
        <CertaintyMark of={trace.certainty} />
      </p>
      {chains.length === 0 && <NoChain missing={missing} />}
      {chains.map((chain, i) => (
        <section key={chain.assignment.id}>
          <h2>
            {words.trace.chain(i + 1, chains.length)} <CertaintyMark of={chain.certainty} />
          </h2>
          <StepList chain={chain} />
        </section>
      ))}
      <h2>{words.paper.premises}</h2>
      <ul>
        {words.paper.allPremises.map((premise) => (
          <li key={premise}>{premise}</li>
        ))}
        {notesOf(trace).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <PaperSources
        of={chains.flatMap(({ steps }) =>
          steps.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
        )}
      />
    </article>
  );
}

/** What the editors remark on the duty, the assignments and the units, each once. */
function notesOf({ duty, chains }: ChainQuery['trace']): readonly string[] {
  const remarked = chains.flatMap(({ assignment, steps }) => {
    const unit = steps.at(-1)?.to;
    // A chain down to the office that holds the power says nothing of the units that perform.
    if (unit?.__typename !== 'Organization' || unit.id !== assignment.organization.id) return [];
    return [assignment.note, unit.note];
  });
  return [...new Set([duty.note, ...remarked].filter((note) => note !== null))];
}
