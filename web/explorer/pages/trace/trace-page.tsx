import { useState } from 'react';
import { changesPath, pathOf, playgroundPath } from '../../addresses.ts';
import { CertaintyMark } from '../../components/certainty/certainty.tsx';
import { dayInWords } from '../../components/days/days.ts';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Paper, Screen } from '../../components/paper/paper.tsx';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { NotFound } from '../../components/states/states.tsx';
import { Tabs } from '../../components/tabs/tabs.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import type { ChainQuery, ChainQueryVariables } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import { useChangeParameters, useSettings, useSettledSearch } from '../../settings.ts';
import { ChainView } from './chain-view.tsx';
import { NoChain } from './no-chain.tsx';
import { Proof } from './proof.tsx';
import { Sharing } from './sharing.tsx';
import { Sources } from './sources.tsx';
import styles from './trace-page.module.css';
import { traceQuery } from './trace-query.ts';
import { traceQuestion } from './trace-question.ts';

/** The chains of a duty in a city: /trace?duty=…&city=…&organization=… */
export default function TracePage() {
  const question = traceQuestion(useSettledSearch());
  return question === undefined ? <NotFound /> : <Traced variables={question} />;
}

function Traced({ variables }: { readonly variables: ChainQueryVariables }) {
  const words = useWords();
  const nameOf = useNameOf();
  const { language, release } = useSettings();
  const answer = useAnswer(traceQuery, variables);
  const { trace, dataset } = answer;
  const place = trace.organization
    ? `${nameOf(trace.city)} ${nameOf(trace.organization)}`
    : nameOf(trace.city);
  const title = words.trace.title(nameOf(trace.duty), place);
  useTitle(title);
  const served = dataset.release.id;
  return (
    <>
      <Screen>
        <article className={styles['page']}>
          {release !== undefined && release !== served && (
            <p className={styles['otherRelease']} role="status">
              {words.trace.otherRelease(release, served)}{' '}
              <Go to={changesPath({ from: release, to: served })}>{words.trace.changes}</Go>
            </p>
          )}
          <Head kind={words.trace.question} beside={place}>
            <Go to={pathOf(trace.duty.id)} className={styles['duty']}>
              <Name of={trace.duty} reading />
            </Go>
          </Head>
          <p className={styles['summary']} aria-live="polite">
            {trace.summary}
          </p>
          <Facts
            of={[
              [words.asOf.label, dayInWords(trace.asOf, language)],
              [words.trace.certainty, <CertaintyMark key="certainty" of={trace.certainty} />],
              [words.duty.nature, words.nature[trace.duty.nature ?? 'unknown']],
            ]}
          />
          <Where trace={trace} />
          <Sharing
            summary={trace.summary}
            asOf={trace.asOf}
            release={served}
            playground={playgroundPath(traceQuery.toString(), variables)}
          />
          {trace.chains.length === 0 ? (
            <NoChain missing={trace.missing} />
          ) : (
            <Chains trace={trace} />
          )}
          {trace.duty.note !== null && (
            <section>
              <h2>{words.duty.note}</h2>
              <p>{trace.duty.note}</p>
            </section>
          )}
          <Sources trace={trace} release={dataset.release} />
        </article>
      </Screen>
      <Paper>{() => <Proof {...answer} />}</Paper>
    </>
  );
}

type TraceAnswer = ChainQuery['trace'];

function Chains({ trace }: { readonly trace: TraceAnswer }) {
  const words = useWords();
  const nameOf = useNameOf();
  const [chosen, setChosen] = useState(0);
  const tabs = trace.chains.map(({ assignment }) => ({
    key: assignment.id,
    title:
      nameOf(assignment.organization) +
      (assignment.scope === null ? '' : `（${assignment.scope}）`),
  }));
  return (
    <Tabs label={words.trace.chains} tabs={tabs} chosen={chosen} onChoose={setChosen}>
      {(index) => {
        const chain = trace.chains[index];
        return chain && <ChainView chain={chain} number={index + 1} total={trace.chains.length} />;
      }}
    </Tabs>
  );
}

/** Asks the same in another city or of another organisation. */
function Where({ trace }: { readonly trace: TraceAnswer }) {
  const words = useWords();
  const nameOf = useNameOf();
  const change = useChangeParameters();
  const all = trace.duty.assignments.nodes;
  const cities = new Map([...all.map(({ city }) => city), trace.city].map((one) => [one.id, one]));
  const units = new Map(
    all
      .filter(({ city }) => city.id === trace.city.id)
      .map(({ organization }) => [organization.id, organization]),
  );
  return (
    <div className={styles['where']}>
      {cities.size > 1 && (
        <label>
          {words.trace.city}{' '}
          <select
            value={trace.city.id}
            onChange={({ currentTarget: { value } }) => change({ city: value, organization: null })}
          >
            {[...cities.values()].map((city) => (
              <option key={city.id} value={city.id}>
                {nameOf(city)}
              </option>
            ))}
          </select>
        </label>
      )}
      {units.size > 1 && (
        <label>
          {words.trace.unit}{' '}
          <select
            value={trace.organization?.id ?? ''}
            onChange={({ currentTarget: { value } }) => change({ organization: value || null })}
          >
            <option value="">{words.trace.allUnits}</option>
            {[...units.values()].map((unit) => (
              <option key={unit.id} value={unit.id}>
                {nameOf(unit)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
