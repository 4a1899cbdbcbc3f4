import { pathOf, playgroundPath } from '../../addresses.ts';
import { timeInWords } from '../../components/days/days.ts';
import { Validity } from '../../components/days/validity.tsx';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { Linked } from '../../components/link/linked.tsx';
import { More } from '../../components/more/more.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { RoleList, roleLevels } from '../../components/roles/role-list.tsx';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { NotFound, Nothing } from '../../components/states/states.tsx';
import { Timeline } from '../../components/timeline/timeline.tsx';
import { useAnswer, usePages } from '../../graphql/ask.ts';
import type { InstrumentPageQuery } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import { useDay, useSettings } from '../../settings.ts';
import styles from './law.module.css';
import { instrumentQuery, provisionsQuery } from './law-queries.ts';
import { SourceLink } from './source-link.tsx';

/** A law, an ordinance, a policy: its text in order; of a policy what it says of roles, and how it came about. */
export function InstrumentPage({ id }: { readonly id: string }) {
  const words = useWords();
  const nameOf = useNameOf();
  const { language } = useSettings();
  const variables = { id, lang: language };
  const { instrument } = useAnswer(instrumentQuery, variables);
  const named = instrument && {
    name: instrument.title,
    nameKana: instrument.titleKana,
    nameEn: instrument.titleEn,
  };
  useTitle(named === null ? words.states.notFound : nameOf(named));
  if (instrument === null || named === null) return <NotFound />;
  const { city, prefecture, roleStatements, background, timeline } = instrument;
  return (
    <article>
      <Head
        kind={words.kinds[instrument.__typename as keyof typeof words.kinds]}
        beside={instrument.number ?? undefined}
      >
        <Name of={named} reading />
      </Head>
      <Facts
        of={[
          [
            words.law.issuer,
            city === null ? (
              prefecture && <Name of={prefecture} />
            ) : (
              <Linked key="city" to={city} />
            ),
          ],
          [words.law.issuedOn, instrument.issuedOn && timeInWords(instrument.issuedOn, language)],
          [words.law.abbreviations, instrument.abbreviations.join('、')],
          [words.details.source, instrument.source && <SourceLink of={instrument.source} />],
        ]}
      />
      <Validity from={instrument.validFrom} to={instrument.validTo} />
      {instrument.note !== null && <p>{instrument.note}</p>}
      <p>
        <a href={playgroundPath(instrumentQuery.toString(), variables)}>
          {words.actions.playground}
        </a>
      </p>
      {background.length > 0 && (
        <>
          <h2>{words.kinds.Background}</h2>
          <ul>
            {background.map(({ id: key, text }) => (
              <li key={key} lang="ja">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {roleStatements.length > 0 && <Roles of={roleStatements} />}
      {timeline.length > 0 && (
        <>
          <h2>{words.law.timeline}</h2>
          <Timeline events={timeline} />
        </>
      )}
      <Text id={id} />
    </article>
  );
}

type RoleStatements = NonNullable<InstrumentPageQuery['instrument']>['roleStatements'];

function Roles({ of }: { readonly of: RoleStatements }) {
  const words = useWords();
  return (
    <>
      <h2>{words.law.roles}</h2>
      <div className={styles['roles']}>
        {roleLevels.map((level) => {
          const statements = of.filter((one) => one.level === level);
          if (statements.length === 0) return null;
          return (
            <section key={level}>
              <h3>{words.roleLevel[level]}</h3>
              <RoleList of={statements} />
            </section>
          );
        })}
      </div>
    </>
  );
}

/** The provisions that were collected, each as deep as it stands. */
function Text({ id }: { readonly id: string }) {
  const words = useWords();
  const pages = usePages(provisionsQuery, { id, ...useDay() }, ({ provisions }) => provisions);
  return (
    <>
      <h2>{words.law.text}</h2>
      {pages.nodes.length === 0 && <Nothing>{words.law.noProvisions}</Nothing>}
      <ol className={styles['provisions']}>
        {pages.nodes.map(({ id: key, number, anchor, caption, text }) => (
          <li key={key} data-depth={Math.min(anchor.split('-').length - 1, 6)}>
            <Go to={pathOf(key)} lang="ja">
              {number || words.law.whole}
            </Go>
            {caption !== null && <span lang="ja"> {caption}</span>}
            {text !== null && <p lang="ja">{text}</p>}
          </li>
        ))}
      </ol>
      <More of={pages} />
    </>
  );
}
