import { pathOf, playgroundPath } from '../../addresses.ts';
import { dayInWords } from '../../components/days/days.ts';
import { Diff } from '../../components/diff/diff.tsx';
import { Go } from '../../components/link/go.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name } from '../../components/ruby/named.tsx';
import { Nothing } from '../../components/states/states.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import type { AmendmentsPageQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';
import { HitList } from '../impact/hit-list.tsx';

const amendmentsQuery = graphql(`
  query AmendmentsPage($from: LocalDate, $lang: Language!) {
    amendments(from: $from) {
      revisionId
      takesEffectOn
      summary(lang: $lang)
      instrument {
        id
        title
        titleEn
      }
      amendingLaws {
        lawId
        number
      }
      changes(first: 20) {
        totalCount
        nodes {
          kind
          provision {
            id
            citation
          }
          diff {
            kind
            text
          }
        }
      }
      hits(kinds: [Duty, Assignment, Organization], first: 10) {
        totalCount
        nodes {
          ...Hit
        }
      }
    }
  }
`);

type Amendment = AmendmentsPageQuery['amendments'][number];

/** Amendments that take effect in the year to come, what each changes, and whom that reaches. */
export default function AmendmentsPage() {
  const words = useWords();
  const { language, asOf } = useSettings();
  const variables = { lang: language, ...(asOf === undefined ? {} : { from: asOf }) };
  const { amendments } = useAnswer(amendmentsQuery, variables);
  useTitle(words.amendments.title);
  return (
    <>
      <h1>{words.amendments.title}</h1>
      <p>{words.amendments.coverage}</p>
      <p>
        <a href={playgroundPath(amendmentsQuery.toString(), variables)}>
          {words.actions.playground}
        </a>
      </p>
      {amendments.length === 0 && <Nothing>{words.amendments.none}</Nothing>}
      {amendments.map((amendment) => (
        <OneAmendment key={amendment.revisionId} of={amendment} />
      ))}
    </>
  );
}

function OneAmendment({ of }: { readonly of: Amendment }) {
  const words = useWords();
  const { language } = useSettings();
  const { instrument, amendingLaws, changes, hits } = of;
  return (
    <section>
      <h2>
        {dayInWords(of.takesEffectOn, language)}　
        <Go to={pathOf(instrument.id)}>
          <Name of={{ name: instrument.title, nameEn: instrument.titleEn }} />
        </Go>
      </h2>
      <p>{of.summary}</p>
      <p lang="ja">{amendingLaws.map(({ number, lawId }) => number ?? lawId).join('、')}</p>
      <details>
        <summary>{words.amendments.changes(changes.totalCount)}</summary>
        <ul>
          {changes.nodes.map(({ kind, provision, diff }) => (
            <li key={provision.id}>
              <Go to={pathOf(provision.id)} lang="ja">
                {provision.citation}
              </Go>{' '}
              {words.amendments.kind[kind]}
              <p lang="ja">
                <Diff of={diff} />
              </p>
            </li>
          ))}
        </ul>
      </details>
      {hits.nodes.length > 0 && <HitList hits={hits.nodes} />}
    </section>
  );
}
