import { useRef, useState } from 'react';
import { pathOf } from '../../addresses.ts';
import { chartOf } from '../../components/chain-picture/chain.ts';
import type { Card, DrawnEnd } from '../../components/chain-picture/chain-picture.tsx';
import { LaterPicture } from '../../components/chain-picture/later-picture.tsx';
import { Legend } from '../../components/chain-picture/legend.tsx';
import { SaveDrawing } from '../../components/chain-picture/save-drawing.tsx';
import { Go } from '../../components/link/go.tsx';
import { Name } from '../../components/ruby/named.tsx';
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
      <dl className={styles['facts']}>
        <div>
          <dt>{words.trace.unit}</dt>
          <dd>
            <Go to={pathOf(organization.id)}>
              <Name of={organization} />
            </Go>
          </dd>
        </div>
        <div>
          <dt>{words.trace.mode}</dt>
          <dd>{words.mode[mode]}</dd>
        </div>
        {authorityHolder !== null && (
          <div>
            <dt>{words.trace.holder}</dt>
            <dd>
              <Go to={pathOf(authorityHolder.id)}>
                <Name of={authorityHolder} />
              </Go>
            </dd>
          </div>
        )}
        {scope !== null && (
          <div>
            <dt>{words.trace.scope}</dt>
            <dd lang="ja">{scope}</dd>
          </div>
        )}
      </dl>
      <div className={styles['both']}>
        <section>
          <h2>{words.trace.picture}</h2>
          <LaterPicture
            ref={drawing}
            chart={chart}
            holes={holes}
            label={words.trace.pictureLabel}
            onOpen={setOpened}
          />
          <Legend />
          <SaveDrawing drawing={drawing} name={chain.assignment.id.replaceAll('/', '-')} />
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
