import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { save } from '../saving/save.ts';
import { csvOf } from './csv.ts';
import styles from './data-table.module.css';

export interface Column<Row> {
  readonly title: string;
  /** What the cell says, as text: the table sorts and filters by it, and CSV has it. */
  readonly text: (row: Row) => string;
  /** How it is shown; the text where it is left out. */
  readonly cell?: (row: Row) => ReactNode;
  /** What it sorts by, where that is not its text: a reading, a number. */
  readonly sortBy?: (row: Row) => string | number;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Of the CSV file, without its ending. */
  readonly fileName: string;
}

interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** A table that sorts by its heads and filters by words; what is shown can be saved as CSV. */
export function DataTable<Row>({ caption, columns, rows, keyOf, fileName }: DataTableProps<Row>) {
  const id = useId();
  const { tables } = useWords();
  const [order, setOrder] = useState<Order>();
  const [filter, setFilter] = useState('');
  const shown = sorted(filtered(rows, columns, filter), columns, order);
  return (
    <div className={styles['whole']}>
      <div className={styles['tools']}>
        <label htmlFor={id}>{tables.filter}</label>
        <input
          id={id}
          type="search"
          value={filter}
          onChange={({ currentTarget }) => setFilter(currentTarget.value)}
        />
        <span role="status">{tables.shown(shown.length, rows.length)}</span>
        <button
          type="button"
          onClick={() =>
            save(
              `${fileName}.csv`,
              csvOf([
                columns.map(({ title }) => title),
                ...shown.map((row) => columns.map(({ text }) => text(row))),
              ]),
            )
          }
        >
          {tables.csv}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles['scroll']} aria-label={caption} tabIndex={0}>
        <table>
          <caption className={styles['caption']}>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title }, column) => (
                <th key={title} scope="col" aria-sort={sortOf(order, column)}>
                  <button
                    type="button"
                    title={tables.sort}
                    onClick={() => setOrder(nextOrder(order, column))}
                  >
                    {title}
                    <span aria-hidden="true">{arrows[sortOf(order, column)]}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ title, text, cell }) => (
                  <td key={title} data-title={title}>
                    {cell === undefined ? text(row) : cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const arrows = { none: '', ascending: ' ▲', descending: ' ▼' } as const;

function sortOf(order: Order | undefined, column: number): keyof typeof arrows {
  if (order?.column !== column) return 'none';
  return order.descending ? 'descending' : 'ascending';
}

/** Up, down, and as it came. */
function nextOrder(order: Order | undefined, column: number): Order | undefined {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? undefined : { column, descending: true };
}

/** Blind to width and case. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

function filtered<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filter: string,
): readonly Row[] {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const all = plain(columns.map(({ text }) => text(row)).join(' '));
    return words.every((word) => all.includes(word));
  });
}

const collator = new Intl.Collator('ja', { numeric: true });

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | undefined,
): readonly Row[] {
  const column = order && columns[order.column];
  if (column === undefined) return rows;
  const { sortBy = column.text } = column;
  const ascending = [...rows].sort((a, b) => {
    const [x, y] = [sortBy(a), sortBy(b)];
    return typeof x === 'number' && typeof y === 'number'
      ? x - y
      : collator.compare(String(x), String(y));
  });
  return order?.descending ? ascending.reverse() : ascending;
}
