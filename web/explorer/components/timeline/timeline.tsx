import { useSettings } from '../../settings.ts';
import { timeInWords } from '../days/days.ts';
import { Nothing } from '../states/states.tsx';
import styles from './timeline.module.css';

export interface TimelineEvent {
  readonly id: string;
  /** As precise as its source (EDTF). */
  readonly date: string;
  readonly title: string;
  readonly description: string | null;
}

/** How something came about: events along a line, further apart where more time lies between them. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const { language } = useSettings();
  if (events.length === 0) return <Nothing />;
  const inOrder = [...events].sort((a, b) => (startOf(a.date) < startOf(b.date) ? -1 : 1));
  return (
    <ol className={styles['timeline']}>
      {inOrder.map(({ id, date, title, description }, i) => (
        <li key={id} data-gap={gapBefore(inOrder[i - 1]?.date, date)}>
          <time className={styles['date']}>{timeInWords(date, language)}</time>
          <p className={styles['title']} lang="ja">
            {title}
          </p>
          {description !== null && <p lang="ja">{description}</p>}
        </li>
      ))}
    </ol>
  );
}

const startOf = (edtf: string): string => edtf.split('/')[0] ?? edtf;

/** In steps that a reader sees: up to three months, up to a year, longer. */
function gapBefore(before: string | undefined, date: string): 'short' | 'middle' | 'long' {
  if (before === undefined) return 'short';
  const months = monthOf(startOf(date)) - monthOf(startOf(before));
  return months <= 3 ? 'short' : months <= 12 ? 'middle' : 'long';
}

function monthOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month;
}
