import { Fragment } from 'react';
import { playgroundPath } from '../../addresses.ts';
import { timeInWords } from '../../components/days/days.ts';
import { useSourceTitle } from '../../components/evidence/source-title.tsx';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { More } from '../../components/more/more.tsx';
import { useTitle } from '../../components/page/title.ts';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useAnswer, usePages } from '../../graphql/ask.ts';
import type { SourcesQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';

const aboutQuery = graphql(`
  query AboutPage {
    dataset {
      release {
        id
        builtAt
        statements
        sha256
      }
      counts {
        kind
        count
      }
    }
  }
`);

const sourcesQuery = graphql(`
  query Sources($after: String) {
    sources(first: 100, after: $after, orderBy: { field: TITLE }) {
      totalCount
      nodes {
        id
        title
        titleEn
        publisher
        date
        url
        sha256
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What the answers come from: the release, how much it holds, the documents that it quotes. */
export default function AboutPage() {
  const words = useWords();
  const { language } = useSettings();
  const { dataset } = useAnswer(aboutQuery, {});
  useTitle(words.pages.about);
  const { release, counts } = dataset;
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const number = new Intl.NumberFormat(language === 'EN' ? 'en' : 'ja');
  return (
    <>
      <h1>{words.pages.about}</h1>
      <Facts
        of={[
          [words.footer.release, <code key="id">{release.id}</code>],
          ['SHA-256', <code key="sha256">{release.sha256}</code>],
          [
            words.about.builtAt,
            <time key="builtAt" dateTime={release.builtAt}>
              {new Date(release.builtAt).toLocaleString(language === 'EN' ? 'en-GB' : 'ja-JP')}
            </time>,
          ],
          [words.about.statements, number.format(release.statements)],
        ]}
      />
      <p>{words.about.release}</p>
      <p>
        <a href={playgroundPath(aboutQuery.toString(), {})}>{words.actions.playground}</a>
        {'　'}
        <a href="/schema.graphql">{words.footer.schema}</a>
        {'　'}
        <Go to="/changes">{words.pages.changes}</Go>
      </p>
      <h2>{words.about.counts}</h2>
      <DataTable
        caption={words.about.counts}
        fileName="counts"
        rows={counts}
        keyOf={({ kind }) => kind}
        columns={[
          { title: words.search.kind, text: ({ kind }) => kinds[kind] ?? kind },
          {
            title: words.about.count,
            text: ({ count }) => String(count),
            cell: ({ count }) => number.format(count),
            sortBy: ({ count }) => count,
          },
        ]}
      />
      <Sources />
    </>
  );
}

type Source = SourcesQuery['sources']['nodes'][number];

/** An address that may break after its slashes, so that it leaves room for the columns beside it. */
const breakable = (url: string) =>
  url.split(/(?<=[^/]\/)(?!\/)/).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an address do not move
    <Fragment key={i}>
      {part}
      <wbr />
    </Fragment>
  ));

function Sources() {
  const words = useWords();
  const { language } = useSettings();
  const pages = usePages(sourcesQuery, {}, ({ sources }) => sources);
  const titleOf = useSourceTitle();
  const columns: readonly Column<Source>[] = [
    { title: words.about.title, text: titleOf },
    { title: words.about.publisher, text: ({ publisher }) => publisher },
    {
      title: words.about.date,
      text: ({ date }) => (date === null ? words.trace.undated : timeInWords(date, language)),
      sortBy: ({ date }) => date ?? '',
    },
    {
      title: 'URL',
      text: ({ url }) => url ?? '',
      cell: ({ url }) =>
        url !== null && (
          <a href={url} rel="noreferrer">
            {breakable(url)}
          </a>
        ),
    },
    {
      title: 'SHA-256',
      text: ({ sha256 }) => sha256 ?? '',
      cell: ({ sha256 }) => sha256 !== null && <code title={sha256}>{sha256.slice(0, 12)}…</code>,
    },
  ];
  return (
    <>
      <h2>{words.footer.sources}</h2>
      <DataTable
        caption={words.footer.sources}
        fileName="sources"
        rows={pages.nodes}
        keyOf={({ id }) => id}
        columns={columns}
      />
      <More of={pages} />
    </>
  );
}
