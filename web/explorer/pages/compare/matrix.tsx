import { playgroundPath, tracePath } from '../../addresses.ts';
import { Go } from '../../components/link/go.tsx';
import { Linked } from '../../components/link/linked.tsx';
import { More } from '../../components/more/more.tsx';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { usePages } from '../../graphql/ask.ts';
import type {
  CompareMatrixCellsQuery,
  CompareMatrixQuery,
} from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import { useDay } from '../../settings.ts';
import { matrixCellsQuery, matrixQuery } from './compare-queries.ts';

type Duty = CompareMatrixQuery['duties']['nodes'][number];
type Assignment = CompareMatrixCellsQuery['assignments']['nodes'][number];

const noCities = { cities: { nodes: [] } } as const;

/** Duties by cities: who performs each. An empty cell says whether that is known. */
export function Matrix() {
  const words = useWords();
  const nameOf = useNameOf();
  const day = useDay();
  const duties = usePages(matrixQuery, {}, (answer) => answer.duties);
  const assignments = usePages(matrixCellsQuery, day, (answer) => answer.assignments);
  const [{ cities } = noCities] = duties.answers;
  const collected = new Set(assignments.nodes.map(({ city }) => city.id));
  const performed = (duty: Duty, city: string): readonly Assignment[] =>
    assignments.nodes.filter((one) => one.duty.id === duty.id && one.city.id === city);
  // Where only a part of the assignments is at hand, an empty cell proves nothing.
  const isWhole = assignments.nodes.length === assignments.totalCount;
  const absent = (city: string) =>
    !isWhole
      ? words.compare.leftOut
      : collected.has(city)
        ? words.compare.status.NONE_STATED
        : words.compare.status.NOT_COLLECTED;
  const columns: readonly Column<Duty>[] = [
    {
      title: words.kinds.Duty,
      text: nameOf,
      sortBy: ({ nameKana, name }) => nameKana ?? name,
      cell: (duty) => (
        <Go to={`/compare?duty=${encodeURIComponent(duty.id)}`}>
          <Name of={duty} />
        </Go>
      ),
    },
    { title: words.duty.category, text: ({ category }) => category ?? '' },
    ...cities.nodes.map((city) => ({
      title: nameOf(city),
      text: (duty: Duty) =>
        performed(duty, city.id)
          .map(({ organization }) => nameOf(organization))
          .join(words.comma) || absent(city.id),
      cell: (duty: Duty) => {
        const units = performed(duty, city.id);
        if (units.length === 0) return absent(city.id);
        return units.map(({ organization }, i) => (
          <span key={organization.id}>
            {i > 0 && words.comma}
            <Go to={tracePath({ duty: duty.id, city: city.id, organization: organization.id })}>
              <Name of={organization} />
            </Go>
          </span>
        ));
      },
    })),
  ];
  return (
    <>
      <DataTable
        caption={words.compare.matrix}
        fileName={words.compare.title}
        rows={duties.nodes}
        keyOf={({ id }) => id}
        columns={columns}
      />
      <More of={duties} what={words.kinds.Duty} />
      <More of={assignments} what={words.kinds.Assignment} />
      <p>
        {cities.nodes.map((city, i) => (
          <span key={city.id}>
            {i > 0 && '　'}
            <Linked to={city} />
          </span>
        ))}
        {'　'}
        <a href={playgroundPath(matrixCellsQuery.toString(), day)}>{words.actions.playground}</a>
      </p>
    </>
  );
}
