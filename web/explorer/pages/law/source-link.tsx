import { timeInWords } from '../../components/days/days.ts';
import { SourceTitle } from '../../components/evidence/source-title.tsx';
import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';

interface SourceLinkProps {
  readonly of: {
    readonly title: string;
    readonly titleEn: string | null;
    readonly url: string | null;
    readonly date: string | null;
  };
}

/** Where words were read, and as of when. */
export function SourceLink({ of }: SourceLinkProps) {
  const { bracketed, trace } = useWords();
  const { language } = useSettings();
  return (
    <>
      <SourceTitle of={of} />
      {bracketed(of.date === null ? trace.undated : timeInWords(of.date, language))}
    </>
  );
}
