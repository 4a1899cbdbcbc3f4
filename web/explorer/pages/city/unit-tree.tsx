import { Linked } from '../../components/link/linked.tsx';
import type { Named } from '../../components/ruby/named.tsx';
import type { OrganizationType } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';

interface Unit extends Named {
  readonly id: string;
  readonly type: OrganizationType;
  readonly parent: { readonly id: string } | null;
}

/** The units of a city, each below the one that it belongs to. */
export function UnitTree({ units }: { readonly units: readonly Unit[] }) {
  const ids = new Set(units.map(({ id }) => id));
  const below = new Map<string | undefined, Unit[]>();
  for (const unit of units) {
    const parent = unit.parent !== null && ids.has(unit.parent.id) ? unit.parent.id : undefined;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  return <Branch of={undefined} below={below} />;
}

interface BranchProps {
  readonly of: string | undefined;
  readonly below: ReadonlyMap<string | undefined, readonly Unit[]>;
}

function Branch({ of, below }: BranchProps) {
  const { bracketed, organizationType } = useWords();
  const units = below.get(of) ?? [];
  if (units.length === 0) return null;
  return (
    <ul>
      {units.map((unit) => (
        <li key={unit.id}>
          <Linked to={unit} />
          {bracketed(organizationType[unit.type])}
          <Branch of={unit.id} below={below} />
        </li>
      ))}
    </ul>
  );
}
