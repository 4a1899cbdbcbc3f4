import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { useWords } from '../../language/words.ts';
import type { Card, Chart, Line } from './chain.ts';
import styles from './chain-picture.module.css';
import type { Direction, Placed } from './laid-out.ts';
import { linesOfText } from './lines-of-text.ts';
import { useLayout } from './use-layout.ts';

export interface DrawnEnd {
  readonly id: string;
  readonly title: string;
  /** What stands below the title: a caption, what sort of organisation it is. */
  readonly beside: string;
  readonly isProvision: boolean;
}

export interface DrawnHole {
  readonly title: string;
  readonly expectedIn: string;
}

interface ChainPictureProps {
  readonly chart: Chart<DrawnEnd>;
  /** What the holes of the chart are, by their numbers. */
  readonly holes?: readonly DrawnHole[];
  /** Which way it reads; downwards where nothing is said. */
  readonly direction?: Direction;
  readonly label: string;
  readonly onOpen: (card: Card<DrawnEnd>) => void;
  readonly ref?: Ref<SVGSVGElement>;
  /** What can be done with the drawing, once it is there. */
  readonly children?: ReactNode;
}

const cardWidth = 216;
const padding = 12;
const lineHeight = 20;
const charactersInCard = 13.5;
/** Room for a layer of a picture that is not laid out yet. */
const layer = 90;

interface CardText {
  readonly card: Card<DrawnEnd>;
  readonly title: readonly string[];
  readonly beside: readonly string[];
  readonly height: number;
}

/** A chain as cards and lines: how sure a step is shows in its line and in words. */
export function ChainPicture({
  chart,
  holes = [],
  direction = 'down',
  label,
  onOpen,
  ref,
  children,
}: ChainPictureProps) {
  const id = useId();
  const words = useWords();
  const laid = useLayout(drawingOf(chart, holes, direction, words));
  if (laid === undefined) {
    return <div style={{ minHeight: Math.min(chart.cards.length, 8) * layer }} />;
  }
  const { width, height, boxes, lines } = laid.places;
  const { texts, labels } = laid.drawing;
  return (
    <>
      <section className={styles['frame']} aria-label={label}>
        {/* A <title> would pop up over every card; the section bears the name. */}
        {/** biome-ignore lint/a11y/noSvgWithoutTitle: see above */}
        <svg
          ref={ref}
          className={styles['picture']}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          // Smaller where there is less room, but never so small that nobody can read it.
          style={{ minWidth: 0.8 * width }}
        >
          <defs>
            <marker
              id={`${id}-head`}
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="9"
              markerHeight="9"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path className={styles['head']} d="M0 0 10 5 0 10z" />
            </marker>
          </defs>
          {lines.map(({ points, label: place }, i) => (
            <DrawnLine
              key={`${laid.drawing.lines[i]?.from} ${laid.drawing.lines[i]?.to}`}
              line={laid.drawing.lines[i]}
              points={points}
              place={place}
              label={labels[i] ?? ''}
              head={`${id}-head`}
            />
          ))}
          {texts.map((text) => {
            const place = boxes.get(text.card.id);
            if (place === undefined) return null;
            return <DrawnCard key={text.card.id} text={text} place={place} onOpen={onOpen} />;
          })}
        </svg>
      </section>
      {children}
    </>
  );
}

type Words = ReturnType<typeof useWords>;

/** What a chart looks like but for the places of its cards. */
function drawingOf(
  { cards, lines }: Chart<DrawnEnd>,
  holes: readonly DrawnHole[],
  direction: Direction,
  words: Words,
) {
  const texts = cards.map((card) => textOf(card, holes, words.trace.missing + words.colon));
  const labels = lines.map((line) => labelOf(line, words));
  return {
    texts,
    labels,
    lines,
    order: {
      direction,
      boxes: texts.map(({ card, height }) => ({ id: card.id, width: cardWidth, height })),
      lines: lines.map(({ from, to }, i) => ({
        from,
        to,
        width: (labels[i]?.length ?? 0) * 14,
        height: labels[i] === '' ? 0 : lineHeight,
      })),
    },
  };
}

const labelOf = ({ step }: Line, { role, certainty }: Words): string =>
  step === null ? '' : `${role[step.role]}・${certainty[step.certainty]}`;

function textOf(card: Card<DrawnEnd>, holes: readonly DrawnHole[], missing: string): CardText {
  const [titled, besides] =
    card.is === 'end'
      ? [card.end.title, card.end.beside]
      : [`${missing}${holes[card.hole]?.title ?? ''}`, holes[card.hole]?.expectedIn ?? ''];
  const title = linesOfText(titled, charactersInCard, 3);
  const beside = linesOfText(besides, charactersInCard * 1.15, card.is === 'end' ? 2 : 4);
  return {
    card,
    title,
    beside,
    height: 2 * padding + lineHeight * title.length + (lineHeight - 2) * beside.length,
  };
}

function DrawnLine(props: {
  readonly line: Line | undefined;
  readonly points: readonly Placed[];
  readonly place: Placed;
  readonly label: string;
  readonly head: string;
}) {
  const { line, points, place, label, head } = props;
  const [start, ...rest] = points.map(({ x, y }) => `${x} ${y}`);
  return (
    <g>
      <path
        className={styles['line']}
        data-certainty={line?.step?.certainty ?? 'next'}
        d={`M${start}L${rest.join('L')}`}
        markerEnd={`url(#${head})`}
      />
      {label !== '' && (
        <>
          <rect
            className={styles['behindLabel']}
            x={place.x - label.length * 6 - 4}
            y={place.y - 9}
            width={label.length * 12 + 8}
            height={18}
          />
          <text className={styles['label']} x={place.x} y={place.y + 4}>
            {label}
          </text>
        </>
      )}
    </g>
  );
}

function DrawnCard(props: {
  readonly text: CardText;
  readonly place: Placed;
  readonly onOpen: (card: Card<DrawnEnd>) => void;
}) {
  const {
    text: { card, title, beside, height },
    place,
    onOpen,
  } = props;
  const [left, top] = [place.x - cardWidth / 2, place.y - height / 2];
  const kind = card.is === 'hole' ? 'hole' : card.end.isProvision ? 'provision' : 'organization';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(card);
  };
  return (
    // An element of SVG can be no <button>.
    // biome-ignore lint/a11y/useSemanticElements: SVG has no buttons
    <g
      role="button"
      tabIndex={0}
      aria-label={[...title, ' ', ...beside].join('')}
      className={styles['card']}
      data-kind={kind}
      onClick={() => onOpen(card)}
      onKeyDown={onKeyDown}
    >
      <rect
        x={left}
        y={top}
        width={cardWidth}
        height={height}
        rx={kind === 'organization' ? 16 : 4}
      />
      {title.map((line, i) => (
        <text
          key={`title ${line}`}
          className={styles['title']}
          x={left + padding}
          y={top + padding + 15 + i * lineHeight}
        >
          {line}
        </text>
      ))}
      {beside.map((line, i) => (
        <text
          key={`beside ${line}`}
          className={styles['beside']}
          x={left + padding}
          y={top + padding + 14 + title.length * lineHeight + i * (lineHeight - 2)}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

export type { Card };
