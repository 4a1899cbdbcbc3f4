import { useState } from 'react';
import { useSearch } from 'wouter';
import { pathOf, playgroundPath } from '../../addresses.ts';
import { CertaintyMark } from '../../components/certainty/certainty.tsx';
import { dayInWords } from '../../components/days/days.ts';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { NotFound } from '../../components/states/states.tsx';
import { Tabs } from '../../components/tabs/tabs.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import { useChangeParameters, useDay, useSettings } from '../../settings.ts';
import { ChainView } from './chain-view.tsx';
import { Sharing } from './sharing.tsx';
import { Sources } from './sources.tsx';
import styles from './trace-page.module.css';
import { traceQuery } from './trace-query.ts';

/** Ids go by id, anything else by name, so that a link can be written by hand. */
const by = (kind: string, text: string) =>
  text.startsWith(`${kind}/`) ? { id: text } : { name: text };

/** The chains of a duty in a city: /trace?duty=…&city=…&organization=… */
export default function TracePage() {
  const parameters = new URLSearchParams(useSearch());
  const [duty, city, organization] = ['duty', 'city', 'organization'].map((name) =>
    parameters.get(name),
  );
  if (!duty || !city) return <NotFound />;
  return <Traced duty={duty} city={city} organization={organization || undefined} />;
}

interface Question {
  readonly duty: string;
  readonly city: string;
  readonly organization: string | undefined;
}

function Traced({ duty, city, organization }: Question) {
  const words = useWords();
  const nameOf = useNameOf();
  const { language, release } = useSettings();
  const day = useDay();
  const variables = {
    duty: by('duty', duty),
    city: by('city', city),
    ...(organization === undefined ? {} : { organization: by('org', organization) }),
    ...day,
    lang: language,
  };
  const { trace, dataset } = useAnswer(traceQuery, variables);
  const place = trace.organization
    ? `${nameOf(trace.city)} ${nameOf(trace.organization)}`
    : nameOf(trace.city);
  const title = words.trace.title(nameOf(trace.duty), place);
  useTitle(title);
  const served = dataset.release.id;
  return (
    <article className={styles['page']}>
      {release !== undefined && release !== served && (
        <p className={styles['otherRelease']} role="status">
          {words.trace.otherRelease(release, served)}
        </p>
      )}
      <Head kind={words.trace.question} beside={place}>
        <Go to={pathOf(trace.duty.id)} className={styles['duty']}>
          <Name of={trace.duty} reading />
        </Go>
      </Head>
      <p className={styles['summary']}>{trace.summary}</p>
      <Facts
        of={[
          [words.asOf.label, dayInWords(trace.asOf, language)],
          [words.trace.certainty, <CertaintyMark key="certainty" of={trace.certainty} />],
          [words.duty.nature, words.nature[trace.duty.nature ?? 'unknown']],
        ]}
      />
      <Where question={{ duty, city, organization }} trace={trace} />
      <Sharing
        summary={trace.summary}
        asOf={trace.asOf}
        release={served}
        playground={playgroundPath(traceQuery.toString(), variables)}
      />
      {trace.chains.length === 0 ? <NoChain missing={trace.missing} /> : <Chains trace={trace} />}
      {trace.duty.note !== null && (
        <section>
          <h2>{words.duty.note}</h2>
          <p>{trace.duty.note}</p>
        </section>
      )}
      <Sources trace={trace} release={dataset.release} />
    </article>
  );
}

type TraceAnswer = Parameters<typeof Sources>[0]['trace'];

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

function NoChain({ missing }: { readonly missing: TraceAnswer['missing'] }) {
  const words = useWords();
  return (
    <section className={styles['hole']}>
      <h2>{words.trace.none}</h2>
      <ul>
        {missing.map(({ role, status, description, expectedIn }) => (
          <li key={description}>
            <strong>
              {words.trace.missing}：{words.role[role]}（{words.trace.missingStatus[status]}）
            </strong>
            <br />
            {description}
            {expectedIn !== null && (
              <>
                <br />
                {words.trace.expectedIn}：{expectedIn}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asks the same in another city or of another organisation. */
function Where({ question, trace }: { readonly question: Question; readonly trace: TraceAnswer }) {
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
            value={trace.organization?.id ?? question.organization ?? ''}
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
