import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';
import { dayInWords } from './days.ts';

/** From when to when something holds, as far as that is known. */
export function Validity({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}) {
  const { colon, details } = useWords();
  const { language } = useSettings();
  if (from === null && to === null) return null;
  return (
    <p>
      {details.valid}
      {colon}
      {from !== null && details.from(dayInWords(from, language))}
      {from !== null && to !== null && ' '}
      {to !== null && details.to(dayInWords(to, language))}
    </p>
  );
}
