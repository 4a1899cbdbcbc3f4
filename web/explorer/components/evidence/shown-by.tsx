import { type Quotation, Quotes } from './quotes.tsx';

interface ShownByProps {
  readonly heading: string;
  readonly of: readonly Quotation[];
}

/** The quoted words that show what a page says; nothing where there are none. */
export function ShownBy({ heading, of }: ShownByProps) {
  if (of.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <Quotes of={of} />
    </>
  );
}
