import { useSearch } from 'wouter';
import { pathOf, playgroundPath } from '../../addresses.ts';
import { dayInWords } from '../../components/days/days.ts';
import { useSourceTitle } from '../../components/evidence/source-title.tsx';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { Linked } from '../../components/link/linked.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { NotFound } from '../../components/states/states.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useWords } from '../../language/words.ts';
import { useDay, useSettings } from '../../settings.ts';

const auditQuery = graphql(`
  query AuditPage($city: CityBy!, $asOf: LocalDate, $lang: Language!) {
    audit(city: $city, asOf: $asOf) {
      asOf
      summary(lang: $lang)
      covered
      coveredFrom
      assignments
      city {
        id
        name
        nameKana
        nameEn
      }
      release {
        id
        sha256
      }
      gaps {
        kind
        count
      }
      modes {
        mode
        count
      }
      natures {
        nature
        count
      }
      certainties {
        certainty
        count
      }
      organizations {
        assignments
        gaps
        organization {
          id
          name
          nameEn
        }
      }
      sources {
        collected
        source {
          id
          title
          titleEn
          date
          url
          sha256
        }
      }
    }
  }
`);

/** The report on a city to be signed off: /audit?city=… */
export default function AuditPage() {
  const city = new URLSearchParams(useSearch()).get('city');
  return city ? <Audit city={city} /> : <NotFound />;
}

function Audit({ city }: { readonly city: string }) {
  const words = useWords();
  const nameOf = useNameOf();
  const titleOf = useSourceTitle();
  const { language } = useSettings();
  const day = useDay();
  const variables = {
    city: city.startsWith('city/') ? { id: city } : { name: city },
    ...day,
    lang: language,
  };
  const { audit } = useAnswer(auditQuery, variables);
  useTitle(`${words.audit.title} ${nameOf(audit.city)}`);
  const counts = (
    caption: string,
    rows: readonly { readonly name: string; readonly count: number }[],
  ) => (
    <>
      <h2>{caption}</h2>
      <DataTable
        caption={caption}
        fileName={`${audit.city.name}-${caption}`}
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { title: words.search.kind, text: ({ name }) => name },
          {
            title: words.about.count,
            text: ({ count }) => String(count),
            sortBy: ({ count }) => count,
          },
        ]}
      />
    </>
  );
  return (
    <article>
      <Head kind={words.audit.title}>
        <Go to={pathOf(audit.city.id)}>
          <Name of={audit.city} reading />
        </Go>
      </Head>
      <p>{audit.summary}</p>
      <Facts
        of={[
          [words.asOf.label, dayInWords(audit.asOf, language)],
          [words.audit.coveredFrom, audit.coveredFrom && dayInWords(audit.coveredFrom, language)],
          [words.footer.release, <code key="id">{audit.release.id}</code>],
          ['SHA-256', <code key="sha256">{audit.release.sha256}</code>],
        ]}
      />
      <p>
        <button type="button" onClick={() => print()}>
          {words.actions.print}
        </button>{' '}
        <Go to={`/gaps?city=${encodeURIComponent(audit.city.id)}`}>{words.gaps.title}</Go>
        {'　'}
        <a href={playgroundPath(auditQuery.toString(), variables)}>{words.actions.playground}</a>
      </p>
      {counts(
        words.audit.gaps,
        audit.gaps.map(({ kind, count }) => ({ name: words.gapKind[kind], count })),
      )}
      {counts(
        words.audit.certainties,
        audit.certainties.map(({ certainty, count }) => ({
          name: words.certainty[certainty],
          count,
        })),
      )}
      {counts(
        words.trace.mode,
        audit.modes.map(({ mode, count }) => ({ name: words.mode[mode], count })),
      )}
      {counts(
        words.duty.nature,
        audit.natures.map(({ nature, count }) => ({
          name: words.nature[nature ?? 'unknown'],
          count,
        })),
      )}
      <h2>{words.kinds.Organization}</h2>
      <DataTable
        caption={words.kinds.Organization}
        fileName={`${audit.city.name}-${words.kinds.Organization}`}
        rows={audit.organizations}
        keyOf={({ organization }) => organization.id}
        columns={[
          {
            title: words.kinds.Organization,
            text: ({ organization }) => nameOf(organization),
            cell: ({ organization }) => <Linked to={organization} />,
          },
          {
            title: words.kinds.Assignment,
            text: ({ assignments }) => String(assignments),
            sortBy: ({ assignments }) => assignments,
          },
          {
            title: words.audit.gaps,
            text: ({ gaps }) => String(gaps),
            sortBy: ({ gaps }) => gaps,
          },
        ]}
      />
      <h2>{words.footer.sources}</h2>
      <DataTable
        caption={words.footer.sources}
        fileName={`${audit.city.name}-${words.footer.sources}`}
        rows={audit.sources}
        keyOf={({ source }) => source.id}
        columns={[
          {
            title: words.about.title,
            text: ({ source }) => titleOf(source),
          },
          {
            title: words.audit.collected,
            text: ({ collected }) => (collected ? words.audit.read : words.audit.quotedOnly),
          },
          { title: 'SHA-256', text: ({ source }) => source.sha256 ?? '' },
        ]}
      />
    </article>
  );
}
