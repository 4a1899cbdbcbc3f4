/** The references labelled by hand in `labelled/`, and what the resolver finds in the same provisions. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseAnchor, stringifyAnchor } from '../../../src/graph/anchor.ts';
import { citationsOf } from '../../../src/sources/citations/citations.ts';
import type { LegalText } from '../../../src/sources/citations/legal-text.ts';
import {
  namesForPersonnelRules,
  termsOfPersonnelRules,
} from '../../../src/sources/citations/personnel-rules.ts';
import type { InstrumentRegister } from '../../../src/sources/citations/register.ts';
import type { LawLibrary } from '../../support/law-library.ts';
import type { Law } from '../../support/laws.ts';
import { type Score, type Spot, scoreOf, spotFound, spotsLabelled } from './score.ts';

const reference = z.strictObject({
  words: z.string(),
  /** How many places with the same words, none of which cites, come before. */
  skip: z.number().optional(),
  to: z.union([z.string(), z.array(z.string())]).optional(),
  unresolved: z.string().optional(),
  kind: z.string().optional(),
});
const provision = z.object({
  anchor: z.string(),
  text: z.string(),
  references: z.array(reference).default([]),
});
const labelledText = z.object({
  instrument: z.string(),
  title: z.string(),
  number: z.string().optional(),
  provisions: z.array(provision),
});

export type LabelledProvision = z.infer<typeof provision>;
export type LabelledText = z.infer<typeof labelledText>;

export function readLabels(part: string): readonly LabelledText[] {
  const file = fileURLToPath(new URL(`labelled/${part}.yaml`, import.meta.url));
  return z.array(labelledText).parse(parse(readFileSync(file, 'utf8')));
}

/** Compares all labels, and reads what laws that takes. */
export async function compareAll(
  labels: readonly LabelledText[],
  library: LawLibrary,
): Promise<readonly Compared[]> {
  await library.fetch([termsOfPersonnelRules, ...labels.map(({ instrument }) => instrument)]);
  const terms = library.law(termsOfPersonnelRules)?.provisions ?? [];
  const shortNamesFor = namesForPersonnelRules(terms, library.register);
  for (;;) {
    const compared = labels.flatMap((text) =>
      compare(text, library.law(text.instrument), library.register, shortNamesFor(text.instrument)),
    );
    if (!(await library.fetch())) return compared;
  }
}

/** What was labelled in a provision and what is found there. */
export interface Compared {
  readonly place: string;
  readonly labelled: readonly Spot[];
  readonly found: readonly Spot[];
  readonly score: Score;
}

/** Compares the labelled provisions of a text; the others are read as well, as they may give short names. */
function compare(
  labels: LabelledText,
  law: Pick<Law, 'provisions' | 'enactingClause'> | undefined,
  register: InstrumentRegister,
  shortNames: LegalText['shortNames'] & {},
): readonly Compared[] {
  const whole = law?.provisions ?? labels.provisions.map(anchored);
  const text = {
    id: labels.instrument,
    title: labels.title,
    provisions: whole,
    enactingClause: law?.enactingClause ?? '',
    shortNames,
  };
  const citations = citationsOf(text, register);
  return labels.provisions.map((one) => {
    const labelled = spotsLabelled(one);
    const found = citations.filter(({ from }) => from === one.anchor).map(spotFound);
    const place = `${labels.instrument}#${one.anchor}`;
    return { place, labelled, found, score: scoreOf(labelled, found) };
  });
}

function anchored({ anchor, text }: LabelledProvision) {
  const parsed = parseAnchor(anchor);
  if (parsed === null) throw new Error(`${anchor} is no anchor`);
  return { anchor: stringifyAnchor(parsed), text };
}
