/** Work that a table divides: columns of 課 and 係, and one of their 分掌事務. */
import type { ParsedProvision } from '../document.ts';
import { readOpening } from '../openings.ts';
import { gridOf } from '../table.ts';

export interface RowOfWork {
  /** The cells left of the work, from the outermost unit inwards. */
  readonly units: readonly string[];
  readonly works: readonly string[];
  readonly provision: ParsedProvision;
}

interface Line {
  readonly cells: readonly string[];
  readonly provision: ParsedProvision;
}

/** What the column of work is called. */
const work = /^(?:分掌事務|分掌事項|分掌する事務|事務分掌|所掌事務|事務|事務の内容)$/;
/** A dash stands where there is no unit of that level. */
const nothing = /^[\s\-‐―－—ー]*$/;
/** The names of the columns stand on the first line, or below a common heading on the second. */
const headLines = 2;

/** The rows of all tables of a provision and of its 項; none where no column is of work. */
export function rowsOfWork(provisions: readonly ParsedProvision[]): readonly RowOfWork[] {
  const lines = provisions.flatMap((provision) => {
    const { tables } = provision;
    return tables.flatMap((table) => gridOf(table.lines)).map((cells) => ({ cells, provision }));
  });
  const head = lines.slice(0, headLines).findIndex(({ cells }) => columnOfWork(cells) > 0);
  const column = columnOfWork(lines[head]?.cells ?? []);
  return column > 0 ? lines.slice(head + 1).map((line) => rowOf(line, column)) : [];
}

const columnOfWork = (cells: readonly string[]): number =>
  cells.findIndex((words) => work.test(words.normalize('NFKC').replace(/\s+/g, '')));

function rowOf({ cells, provision }: Line, column: number): RowOfWork {
  const left = cells.slice(0, column).filter((words) => !nothing.test(words));
  // A cell that goes over two columns is one unit.
  const units = left.filter((words, i) => words !== left[i - 1]);
  return { units, works: worksOf(cells[column] ?? ''), provision };
}

/** Items with numbers stand on lines of their own; without, each sentence is one. */
function worksOf(cell: string): readonly string[] {
  return cell
    .split('\n')
    .flatMap((line) => {
      const opening = readOpening(line.trim());
      return opening?.label.kind === 'numbered' ? [opening.words] : line.split(/(?<=。)/);
    })
    .map((words) => words.trim())
    .filter(Boolean);
}
