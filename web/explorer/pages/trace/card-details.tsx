import { pathOf } from '../../addresses.ts';
import type { Card, DrawnEnd } from '../../components/chain-picture/chain-picture.tsx';
import { Validity } from '../../components/days/validity.tsx';
import { Drawer } from '../../components/dialog/drawer.tsx';
import { Quotes } from '../../components/evidence/quotes.tsx';
import { Go } from '../../components/link/go.tsx';
import { Name } from '../../components/ruby/named.tsx';
import { langOf } from '../../language/lang-of.ts';
import { useWords } from '../../language/words.ts';
import type { Chain } from './trace-query.ts';

interface CardDetailsProps {
  readonly card: Card<DrawnEnd>;
  readonly chain: Chain;
  readonly onClose: () => void;
}

/** What stands behind a card: the text, the quotes, the source, since when it holds; of a hole what is expected there. */
export function CardDetails({ card, chain, onClose }: CardDetailsProps) {
  return card.is === 'hole' ? (
    <HoleDetails hole={chain.missing[card.hole]} onClose={onClose} />
  ) : (
    <EndDetails id={card.id} chain={chain} onClose={onClose} />
  );
}

function HoleDetails(props: {
  readonly hole: Chain['missing'][number] | undefined;
  readonly onClose: () => void;
}) {
  const { hole, onClose } = props;
  const words = useWords();
  if (hole === undefined) return null;
  return (
    <Drawer title={words.trace.missing + words.colon + words.role[hole.role]} onClose={onClose}>
      <p>{words.trace.missingStatus[hole.status]}</p>
      <p>{hole.description}</p>
      {hole.expectedIn !== null && (
        <>
          <h3>{words.trace.expectedIn}</h3>
          <p lang={langOf(hole.expectedIn)}>{hole.expectedIn}</p>
        </>
      )}
    </Drawer>
  );
}

function EndDetails(props: {
  readonly id: string;
  readonly chain: Chain;
  readonly onClose: () => void;
}) {
  const { id, chain, onClose } = props;
  const words = useWords();
  const end = chain.steps.flatMap(({ from, to }) => [from, to]).find((one) => one.id === id);
  if (end === undefined) return null;
  // What is quoted of a provision shows the step that it makes; of an organisation, the step that leads to it.
  const evidence = chain.steps
    .filter(({ from, to }) => (end.__typename === 'Provision' ? from : to).id === id)
    .flatMap((step) => step.evidence);
  const quotes = [...new Map(evidence.map((one) => [one.id, one])).values()];
  if (end.__typename === 'Provision') {
    return (
      <Drawer title={<span lang="ja">{end.citation}</span>} onClose={onClose}>
        {end.caption !== null && <p lang="ja">{end.caption}</p>}
        <p lang="ja">
          {end.instrument.title}
          {end.instrument.number !== null && words.bracketed(end.instrument.number)}
        </p>
        <Validity from={end.validFrom} to={end.validTo} />
        <h3>{words.details.text}</h3>
        {end.text === null ? <p>{words.details.noText}</p> : <p lang="ja">{end.text}</p>}
        {end.partial && <p>{words.details.partial}</p>}
        {quotes.length > 0 && <h3>{words.trace.evidence}</h3>}
        <Quotes of={quotes} />
        <p>
          <Go to={pathOf(id)}>{words.details.toPage}</Go>
        </p>
      </Drawer>
    );
  }
  if (end.__typename !== 'Organization') return null;
  return (
    <Drawer title={<Name of={end} reading />} onClose={onClose}>
      <p>{words.organizationType[end.type]}</p>
      {end.note !== null && <p>{end.note}</p>}
      {quotes.length > 0 && <h3>{words.trace.evidence}</h3>}
      <Quotes of={quotes} />
      <p>
        <Go to={pathOf(id)}>{words.details.toPage}</Go>
      </p>
    </Drawer>
  );
}
