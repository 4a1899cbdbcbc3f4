import { useSettings } from '../../settings.ts';

interface SourceTitleProps {
  readonly of: {
    readonly title: string;
    readonly titleEn: string | null;
    readonly url: string | null;
  };
}

/** The title of a document, which leads to where it can be read. */
export function SourceTitle({ of }: SourceTitleProps) {
  const title = useSourceTitle()(of);
  if (of.url === null) return title;
  return (
    <a href={of.url} rel="noreferrer">
      {title}
    </a>
  );
}

/** The same as plain text. */
export function useSourceTitle(): (of: {
  readonly title: string;
  readonly titleEn: string | null;
}) => string {
  const { language } = useSettings();
  return ({ title, titleEn }) => (language === 'EN' && titleEn) || title;
}
