import { Suspense } from 'react';
import { pathOf, playgroundPath } from '../../addresses.ts';
import { CitedText } from '../../components/cited-text/cited-text.tsx';
import { Validity } from '../../components/days/validity.tsx';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name } from '../../components/ruby/named.tsx';
import { Loading, NotFound, Nothing } from '../../components/states/states.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import type { ProvisionPageQuery } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import styles from './law.module.css';
import { provisionQuery } from './law-queries.ts';
import { BasisOf, CitedBy, Cites, Text } from './references.tsx';
import { SourceLink } from './source-link.tsx';

type Provision = NonNullable<ProvisionPageQuery['provision']>;

/** A provision in its place: its words, what they refer to, what refers to it, and the work that rests on it. */
export function ProvisionPage({ id }: { readonly id: string }) {
  const words = useWords();
  const variables = { id };
  const { provision } = useAnswer(provisionQuery, variables);
  useTitle(provision === null ? words.states.notFound : provision.citation);
  if (provision === null) return <NotFound />;
  const { instrument, text } = provision;
  return (
    <article>
      <Way of={provision} />
      <Head kind={words.kinds.Provision} beside={provision.caption ?? undefined}>
        <span lang="ja">{provision.citation}</span>
      </Head>
      <Facts
        of={[
          [words.details.source, instrument.source && <SourceLink of={instrument.source} />],
          [
            words.duty.nature,
            provision.natures.length === 0
              ? null
              : provision.natures.map((one) => (
                  <span key={one.id} className={styles['line']}>
                    {words.nature[one.nature]}（<span lang="ja">{one.performer}</span>）{' '}
                    <Go to={pathOf(one.statedIn.id)} lang="ja">
                      {one.statedIn.citation}
                    </Go>
                  </span>
                )),
          ],
        ]}
      />
      <Validity from={provision.validFrom} to={provision.validTo} />
      <div className={styles['words']}>
        {text === null ? (
          <p>{provision.children.length > 0 ? words.law.textBelow : words.details.noText}</p>
        ) : (
          <Suspense fallback={<CitedText text={text} citations={[]} />}>
            <Text id={id} text={text} />
          </Suspense>
        )}
        {provision.partial && <p>{words.details.partial}</p>}
        {provision.children.length > 0 && (
          <ol className={styles['provisions']}>
            {provision.children.map((child) => (
              <li key={child.id} data-depth="2">
                <Go to={pathOf(child.id)} lang="ja">
                  {child.number}
                </Go>
                {child.caption !== null && <span lang="ja"> {child.caption}</span>}
                {child.text !== null && <p lang="ja">{child.text}</p>}
              </li>
            ))}
          </ol>
        )}
      </div>
      <p>
        <Go to={`/impact?provision=${encodeURIComponent(id)}`}>{words.impact.link}</Go>
        {'　'}
        <a href={playgroundPath(provisionQuery.toString(), variables)}>
          {words.actions.playground}
        </a>
      </p>
      <Neighbours of={provision} />
      <Versions of={provision.versions} />

      <Suspense fallback={<Loading />}>
        <BasisOf id={id} />
        <Cites id={id} />
        <CitedBy id={id} />
      </Suspense>
    </article>
  );
}

/** From the instrument down to the provision above this one. */
function Way({ of: { instrument, parent } }: { readonly of: Provision }) {
  const { law } = useWords();
  const above = [];
  for (
    let at: { id: string; number: string; caption: string | null; parent?: unknown } | null =
      parent;
    at !== null && at !== undefined;
    at = (at.parent ?? null) as typeof at
  ) {
    above.unshift(at);
  }
  return (
    <nav aria-label={law.way}>
      <ul className={styles['place']}>
        <li>
          <Go to={pathOf(instrument.id)}>
            <Name of={{ name: instrument.title, nameEn: instrument.titleEn }} />
          </Go>
        </li>
        {above.map(({ id, number, caption }) => (
          <li key={id}>
            ›{' '}
            <Go to={pathOf(id)} lang="ja">
              {number || caption}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The provisions beside it. */
function Neighbours({ of: { id, parent } }: { readonly of: Provision }) {
  const { law } = useWords();
  const beside = parent?.children ?? [];
  const at = beside.findIndex((one) => one.id === id);
  const near = [beside[at - 1], beside[at + 1]].flatMap((one) => one ?? []);
  if (at < 0 || near.length === 0) return null;
  return (
    <nav aria-label={law.beside}>
      <ul className={styles['place']}>
        {near.map(({ id: key, number, caption }) => (
          <li key={key}>
            <Go to={pathOf(key)} lang="ja">
              {number} {caption}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Versions({ of }: { readonly of: Provision['versions'] }) {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <>
      <h2>{words.law.versions}</h2>
      {of.map(({ id, text, validFrom, validTo }) => (
        <section key={id}>
          <Validity from={validFrom} to={validTo} />
          {text === null ? <Nothing>{words.details.noText}</Nothing> : <p lang="ja">{text}</p>}
        </section>
      ))}
    </>
  );
}
