import { playgroundPath } from '../../addresses.ts';
import { Bases } from '../../components/bases/bases.tsx';
import { Validity } from '../../components/days/validity.tsx';
import { ShownBy } from '../../components/evidence/shown-by.tsx';
import { Facts } from '../../components/facts/facts.tsx';
import { Linked } from '../../components/link/linked.tsx';
import { More } from '../../components/more/more.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name, type Named, useNameOf } from '../../components/ruby/named.tsx';
import { NotFound, Nothing } from '../../components/states/states.tsx';
import { useAnswer, usePages } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import { useNodeId } from '../../node-id.ts';
import { useDay, useSettings } from '../../settings.ts';
import { heldQuery, organizationQuery, performedQuery } from './organization-query.ts';
import { WorkTable } from './work-table.tsx';

/** A unit or an office: where it belongs, what sets it up, what it does and on whose power. */
export default function OrganizationPage() {
  const words = useWords();
  const nameOf = useNameOf();
  const { language } = useSettings();
  const id = useNodeId();
  const variables = { id, lang: language };
  const { organization } = useAnswer(organizationQuery, variables);
  useTitle(organization === null ? words.states.notFound : nameOf(organization));
  if (organization === null) return <NotFound />;
  return (
    <article>
      <Head
        kind={words.organizationType[organization.type]}
        beside={organization.city && <Linked to={organization.city} />}
      >
        <Name of={organization} reading />
      </Head>
      <Facts
        of={[
          [words.organization.parent, organization.parent && <Linked to={organization.parent} />],
          [words.organization.wards, listOf(organization.wards, words.comma)],
          [words.organization.units, listOf(organization.units, words.comma)],
          [
            words.organization.instanceOf,
            organization.instanceOf && <Linked to={organization.instanceOf} />,
          ],
          [words.organization.aliases, organization.aliases.join('、')],
        ]}
      />
      <Validity from={organization.validFrom} to={organization.validTo} />
      {organization.note !== null && <p>{organization.note}</p>}
      <p>
        <a href={playgroundPath(organizationQuery.toString(), variables)}>
          {words.actions.playground}
        </a>
      </p>

      <h2>{words.organization.duties}</h2>
      <Performed of={organization} />
      {organization.openList && <p>{words.organization.openList}</p>}
      <Held of={organization} />

      <h2>{words.organization.bases}</h2>
      {organization.bases.length === 0 && <Nothing />}
      <Bases of={organization.bases} />

      <ShownBy heading={words.trace.evidence} of={organization.evidence} />
    </article>
  );
}

interface OfUnit {
  readonly of: { readonly id: string; readonly name: string };
}

/** The work that it does itself. */
function Performed({ of: { id, name } }: OfUnit) {
  const words = useWords();
  const pages = usePages(performedQuery, { id, ...useDay() }, (answer) => answer.assignments);
  if (pages.nodes.length === 0) return <Nothing />;
  return (
    <>
      <WorkTable caption={words.organization.duties} name={name} works={pages.nodes} />
      <More of={pages} />
    </>
  );
}

/** The work that others do on its power. */
function Held({ of: { id, name } }: OfUnit) {
  const words = useWords();
  const pages = usePages(heldQuery, { id, ...useDay() }, (answer) => answer.assignments);
  const byOthers = pages.nodes.filter(({ organization }) => organization.id !== id);
  if (byOthers.length === 0 && pages.more === undefined) return null;
  return (
    <>
      <h2>{words.organization.held}</h2>
      <WorkTable caption={words.organization.held} name={name} works={byOthers} withUnit />
      {pages.more !== undefined && <More of={pages} />}
    </>
  );
}

type Page = Named & { readonly id: string };

/** Links behind each other; null where there is none. */
function listOf(pages: readonly Page[], comma: string) {
  if (pages.length === 0) return null;
  return pages.map((page, i) => (
    <span key={page.id}>
      {i > 0 && comma}
      <Linked to={page} />
    </span>
  ));
}
