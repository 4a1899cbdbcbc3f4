import { useSearch } from 'wouter';
import { playgroundPath, tracePath } from '../../addresses.ts';
import { Go } from '../../components/link/go.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name } from '../../components/ruby/named.tsx';
import { NotFound } from '../../components/states/states.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import type { AskPageQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';

const askQuery = graphql(`
  query AskPage($question: String!, $lang: Language!) {
    ask(question: $question) {
      kind
      readAs(lang: $lang)
      summary(lang: $lang)
      asOf
      alternatives
      duty {
        id
      }
      city {
        id
      }
      organization {
        id
      }
      provision {
        id
      }
      trace {
        certainty
      }
      duties {
        totalCount
        nodes {
          id
          name
          nameEn
        }
      }
    }
  }
`);

/** A sentence: how it was read, and the page that answers it: /ask?question=… */
export default function AskPage() {
  const question = new URLSearchParams(useSearch()).get('question')?.trim();
  return question ? <Asked question={question} /> : <NotFound />;
}

function Asked({ question }: { readonly question: string }) {
  const words = useWords();
  const { language } = useSettings();
  const variables = { question, lang: language };
  const { ask } = useAnswer(askQuery, variables);
  useTitle(question);
  const way = wayOf(ask);
  return (
    <article>
      <h1>{question}</h1>
      <p>{ask.readAs}</p>
      {(ask.trace !== null || ask.duties !== null) && <p>{ask.summary}</p>}
      {way !== null && (
        <p>
          <Go to={way}>{words.ask.open}</Go>
        </p>
      )}
      {ask.duties !== null && (
        <ul>
          {ask.duties.nodes.map((duty) => (
            <li key={duty.id}>
              <Go
                to={
                  ask.city === null
                    ? `/${duty.id}`
                    : tracePath({ duty: duty.id, city: ask.city.id })
                }
              >
                <Name of={duty} />
              </Go>
            </li>
          ))}
        </ul>
      )}
      {ask.alternatives.length > 0 && (
        <>
          <h2>{words.ask.alternatives}</h2>
          <ul>
            {ask.alternatives.map((other) => (
              <li key={other}>
                <Go to={`/ask?question=${encodeURIComponent(other)}`}>{other}</Go>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={playgroundPath(askQuery.toString(), variables)}>{words.actions.playground}</a>
      </p>
    </article>
  );
}

/** The page that shows the whole answer; null where there is none. */
function wayOf(ask: AskPageQuery['ask']): string | null {
  const { kind, duty, city, organization, provision, asOf } = ask;
  const day = asOf === null ? '' : `&asOf=${asOf}`;
  if (kind === 'IMPACT' && provision !== null) {
    return `/impact?provision=${encodeURIComponent(provision.id)}${day}`;
  }
  if (kind === 'GAPS' && city !== null) {
    const unit = organization === null ? '' : `&organization=${organization.id}`;
    return `/gaps?city=${city.id}${unit}${day}`;
  }
  if (kind === 'COMPARE' && duty !== null)
    return `/compare?duty=${encodeURIComponent(duty.id)}${day}`;
  if ((kind === 'TRACE' || kind === 'WHO') && duty !== null && city !== null) {
    return tracePath({ duty: duty.id, city: city.id, organization: organization?.id }) + day;
  }
  return null;
}
