import { tracePath } from '../../addresses.ts';
import { Go } from '../../components/link/go.tsx';
import { Linked } from '../../components/link/linked.tsx';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import type { WorkFragment } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';

type Work = WorkFragment;

interface WorkTableProps {
  readonly caption: string;
  /** Of the unit, for the file that the table is saved as. */
  readonly name: string;
  readonly works: readonly Work[];
  /** Whether the units differ. */
  readonly withUnit?: boolean;
}

/** Duties by nature and mode; each leads to its chain. */
export function WorkTable({ caption, name, works, withUnit = false }: WorkTableProps) {
  const words = useWords();
  const nameOf = useNameOf();
  const columns: readonly Column<Work>[] = [
    {
      title: words.organization.duty,
      text: ({ duty }) => nameOf(duty),
      sortBy: ({ duty }) => duty.nameKana ?? duty.name,
      cell: ({ duty, city, organization }) => (
        <Go to={tracePath({ duty: duty.id, city: city.id, organization: organization.id })}>
          <Name of={duty} />
        </Go>
      ),
    },
    ...(withUnit
      ? [
          {
            title: words.organization.unit,
            text: ({ organization }: Work) => nameOf(organization),
            cell: ({ organization }: Work) => <Linked to={organization} />,
          },
        ]
      : []),
    { title: words.duty.category, text: ({ duty }) => duty.category ?? '' },
    { title: words.duty.nature, text: ({ duty }) => words.nature[duty.nature ?? 'unknown'] },
    { title: words.trace.mode, text: ({ mode }) => words.mode[mode] },
    {
      title: words.trace.holder,
      text: ({ authorityHolder }) => (authorityHolder === null ? '' : nameOf(authorityHolder)),
    },
    { title: words.trace.scope, text: ({ scope }) => scope ?? '' },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={works}
      keyOf={({ id }) => id}
      fileName={`${name}-${caption}`}
    />
  );
}
