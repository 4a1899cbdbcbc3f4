import { useRef, useState } from 'react';
import { chartOf } from '../../components/chain-picture/chain.ts';
import {
  type Card,
  ChainPicture,
  type DrawnEnd,
} from '../../components/chain-picture/chain-picture.tsx';
import { Legend } from '../../components/chain-picture/legend.tsx';
import { SaveDrawing } from '../../components/chain-picture/save-drawing.tsx';
import { Facts } from '../../components/facts/facts.tsx';
import { Linked } from '../../components/link/linked.tsx';
import { useWords } from '../../language/words.ts';
import { CardDetails } from './card-details.tsx';
import styles from './chain-view.module.css';
import { useEndInWords } from './end-in-words.ts';
import { StepList } from './step-list.tsx';
import type { Chain } from './trace-query.ts';

interface ChainViewProps {
  readonly chain: Chain;
  readonly number: number;
  readonly total: number;
}

/** One chain: drawn, and step by step in words. */
export function ChainView({ chain, number, total }: ChainViewProps) {
  const words = useWords();
  const inWords = useEndInWords();
  const drawing = useRef<SVGSVGElement>(null);
  const [opened, setOpened] = useState<Card<DrawnEnd>>();
  const { organization, authorityHolder, mode, scope } = chain.assignment;
  const chart = chartOf({
    steps: chain.steps.map((step) => ({
      ...step,
      from: inWords(step.from),
      to: inWords(step.to),
    })),
    missing: chain.missing,
  });
  const holes = chain.missing.map(({ role, status, expectedIn }) => ({
    title: words.role[role],
    expectedIn: expectedIn ?? words.trace.missingStatus[status],
  }));
  return (
    <section className={styles['chain']}>
      <Facts
        of={[
          [words.trace.unit, <Linked key="unit" to={organization} />],
          [words.trace.mode, words.mode[mode]],
          [words.trace.holder, authorityHolder && <Linked key="holder" to={authorityHolder} />],
          [words.trace.scope, scope && <span lang="ja">{scope}</span>],
        ]}
      />
      <div className={styles['both']}>
        <section>
          <h2>{words.trace.picture}</h2>
          <ChainPicture
            ref={drawing}
            chart={chart}
            holes={holes}
            label={words.trace.pictureLabel}
            onOpen={setOpened}
          >
            <Legend />
            <SaveDrawing drawing={drawing} name={chain.assignment.id.replaceAll('/', '-')} />
          </ChainPicture>
        </section>
        <section>
          <h2>{words.trace.list}</h2>
          <p className={styles['count']}>{words.trace.chain(number, total)}</p>
          <StepList chain={chain} />
        </section>
      </div>
      {opened !== undefined && (
        <CardDetails card={opened} chain={chain} onClose={() => setOpened(undefined)} />
      )}
    </section>
  );
}
