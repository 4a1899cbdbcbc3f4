import { useRef } from 'react';
import { useLocation } from 'wouter';
import { pathOf, playgroundPath } from '../../addresses.ts';
import { chartOfWays } from '../../components/chain-picture/chain.ts';
import { ChainPicture } from '../../components/chain-picture/chain-picture.tsx';
import { Legend } from '../../components/chain-picture/legend.tsx';
import { SaveDrawing } from '../../components/chain-picture/save-drawing.tsx';
import { dayInWords } from '../../components/days/days.ts';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { More } from '../../components/more/more.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { NotFound, Nothing } from '../../components/states/states.tsx';
import { useAnswer, usePages } from '../../graphql/ask.ts';
import type { NodeKind } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import {
  useChangeParameters,
  useDay,
  useSettings,
  useSettledSearch,
  withSettings,
} from '../../settings.ts';
import { HitList } from './hit-list.tsx';
import styles from './impact.module.css';
import { impactQuery } from './impact-query.ts';
import { useWayEnd } from './way-end.ts';

const kinds = ['Duty', 'Assignment', 'Organization', 'Provision'] as const;
const isKind = (text: string | null): text is (typeof kinds)[number] =>
  (kinds as readonly (string | null)[]).includes(text);

/** What rests on a provision, by distance: /impact?provision=law/…#Mp-At_2, or by its citation. */
export default function ImpactPage() {
  const parameters = new URLSearchParams(useSettledSearch());
  const provision = parameters.get('provision');
  const kind = parameters.get('kind');
  if (!provision) return <NotFound />;
  return <Impact provision={provision} kind={isKind(kind) ? kind : undefined} />;
}

interface ImpactProps {
  readonly provision: string;
  readonly kind: NodeKind | undefined;
}

function Impact({ provision, kind }: ImpactProps) {
  const words = useWords();
  const settings = useSettings();
  const { language } = settings;
  const day = useDay();
  const change = useChangeParameters();
  const [, navigate] = useLocation();
  const inWords = useWayEnd();
  const drawing = useRef<SVGSVGElement>(null);
  const variables = {
    provision: provision.includes('#') ? { id: provision } : { citation: provision },
    lang: language,
    ...day,
    ...(kind === undefined ? {} : { kinds: [kind] }),
  };
  const { impact } = useAnswer(impactQuery, variables);
  const pages = usePages(impactQuery, variables, ({ impact: { hits } }) => hits);
  useTitle(words.impact.title(impact.provision.citation));
  const steps = pages.nodes.flatMap(({ path }) =>
    path.map((step) => ({ ...step, from: inWords(step.from), to: inWords(step.to) })),
  );
  const pathById = new Map(steps.flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end]));
  return (
    <article>
      <Head kind={words.impact.kind} beside={impact.provision.caption ?? undefined}>
        <Go to={pathOf(impact.provision.id)} lang="ja">
          {impact.provision.citation}
        </Go>
      </Head>
      <p>{impact.summary}</p>
      <Facts of={[[words.asOf.label, dayInWords(impact.asOf, language)]]} />
      <p className={styles['choice']}>
        <label>
          {words.search.kind}{' '}
          <select
            value={kind ?? ''}
            onChange={({ currentTarget: { value } }) => change({ kind: value || null })}
          >
            <option value="">{words.tables.all}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <a href={playgroundPath(impactQuery.toString(), variables)}>{words.actions.playground}</a>
      </p>
      {pages.nodes.length === 0 ? (
        <Nothing>{words.impact.none}</Nothing>
      ) : (
        <>
          <h2>{words.trace.picture}</h2>
          <ChainPicture
            ref={drawing}
            chart={chartOfWays(steps)}
            direction="right"
            label={words.impact.pictureLabel}
            onOpen={({ id }) => {
              const path = pathById.get(id)?.path;
              if (path !== undefined) navigate(withSettings(path, settings));
            }}
          >
            <Legend />
            <SaveDrawing drawing={drawing} name="impact" />
          </ChainPicture>
          <h2>{words.impact.list}</h2>
          <HitList hits={pages.nodes} />
          {impact.hits.truncated && <p>{words.impact.truncated}</p>}
          <More of={pages} />
        </>
      )}
    </article>
  );
}
