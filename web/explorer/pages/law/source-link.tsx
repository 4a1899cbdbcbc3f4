import { timeInWords } from '../../components/days/days.ts';
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
export function SourceLink({ of: { title, titleEn, url, date } }: SourceLinkProps) {
  const { trace } = useWords();
  const { language } = useSettings();
  const name = (language === 'EN' && titleEn) || title;
  return (
    <>
      {url === null ? (
        name
      ) : (
        <a href={url} rel="noreferrer">
          {name}
        </a>
      )}
      （{date === null ? trace.undated : timeInWords(date, language)}）
    </>
  );
}
