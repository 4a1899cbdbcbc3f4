/**
 * The form of the curated YAML files: what an official may write, and nothing else.
 *
 * Every file is one subject and may hold any of the lists below. The JSON Schema that editors use
 * (`seed/seed.schema.json`) is generated from here, so the two cannot drift apart.
 */
import { z } from 'zod';
import { instrumentKinds } from '../../graph/model.ts';
import {
  assignmentModes,
  basisRoles,
  certainties,
  dutyNatures,
  organizationTypes,
  provisionKinds,
  roleLevels,
  tiers,
} from '../../graph/vocabulary.ts';

/** What nobody means to write; a line break may stand in words of several lines. */
const unprintable = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

function nameOfControl(words: string): string {
  const code = unprintable.exec(words)?.[0]?.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Words that may take several lines. Control characters never stand in a source, only in a slip. */
const text = z
  .string()
  .trim()
  .min(1, 'is empty')
  .refine((words) => !unprintable.test(words), {
    error: ({ input }) => `holds the control character ${nameOfControl(String(input))}`,
  });
/** Words of one line: names and headings. */
const line = text.refine((words) => !words.includes('\n'), 'holds a line break');
/** A reading: hiragana, the long-vowel sign and the marks that names hold. */
const kana = line.regex(/^[ぁ-ゖゝゞー・、（）]+$/, 'expected the reading in hiragana');
const id = line.regex(/^[a-z]+\/[^\s]+$/, 'expected an id such as duty/passport');
const localDate = line.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2015-03-01');
/** 全国地方公共団体コード with its check digit. */
const code = line.regex(/^\d{6}$/, 'expected six digits such as 431001');
const edtf = line.describe(
  'A date as precise as its source, in EDTF: 2015-03, 2014-05-08/2014-05-21',
);

/** A name in Japanese with its reading and its English form. */
const named = {
  name: line,
  nameKana: kana.optional().describe('The reading, in hiragana'),
  nameEn: line.optional(),
};

const period = {
  validFrom: localDate.optional().describe('First day; left out where no source states it'),
  validTo: localDate.optional().describe('Last day; left out where no source states it'),
};

export const evidenceFormat = z
  .strictObject({
    quote: text.describe('Words exactly as they stand in the source'),
    source: id.optional().describe('The source; left out: the file’s `evidenceFrom`'),
    page: z.int().min(1).optional(),
    anchor: line.optional().describe('Where in the source, e.g. Mp-At_3-Pr_1'),
    original: id.optional().describe('The document that the source itself takes these words from'),
  })
  .meta({ id: 'Evidence', description: 'Quoted words and where they stand' });

const evidence = z.array(evidenceFormat).min(1, 'is empty');

const sourceFormat = z
  .strictObject({
    id,
    title: line,
    titleEn: line.optional(),
    publisher: line,
    date: edtf.optional(),
    url: z.url('expected an address such as https://laws.e-gov.go.jp/').optional(),
    file: line
      .optional()
      .describe(
        'Where `konkyo check --sources DIR` finds its text: a path below DIR, or egov:LAW_ID',
      ),
    sha256: line.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits').optional(),
    note: text.optional(),
  })
  .meta({ id: 'Source', description: 'A document that statements are quoted from' });

const provisionFormat = z
  .strictObject({
    anchor: line.describe('Mp-At_252_20-Pr_1: article 252-20, paragraph 1'),
    kind: z.enum(provisionKinds).optional().describe('Left out: read from the anchor'),
    caption: line.optional().describe('見出し, without its parentheses'),
    text: text.optional().describe('The provision’s words, exactly as in the source'),
    partial: z
      .boolean()
      .optional()
      .describe(
        'True where `text` is only part of the provision’s words, or how a source renders them, or where none could be read',
      ),
    page: z.int().min(1).optional(),
    ...period,
  })
  .meta({ id: 'Provision', description: 'An article, paragraph, item or row of a table' });

const instrumentFormat = z
  .strictObject({
    id: id.describe('law/322AC0000000067, jp/431001/jorei/…'),
    kind: z.enum(instrumentKinds),
    title: line,
    titleKana: kana.optional(),
    titleEn: line.optional(),
    abbreviations: z.array(line).optional(),
    lawId: line.optional(),
    number: line.optional().describe('昭和二十二年法律第六十七号'),
    revisionId: line.optional().describe('e-Gov’s id of the revision that the words were read in'),
    issuedOn: edtf.optional().describe('Promulgation of a law, adoption of a policy'),
    city: id.optional(),
    prefecture: id.optional(),
    source: id.optional().describe('Where its words stand; left out: the file’s `evidenceFrom`'),
    evidence: evidence
      .optional()
      .describe('What shows that it exists, where no provision is quoted'),
    provisions: z.array(provisionFormat).optional(),
    note: text.optional(),
    noteEn: text.optional(),
    ...period,
  })
  .meta({ id: 'Instrument', description: 'A text with legal or political force' });

const certaintyFields = {
  certainty: z
    .enum(certainties)
    .describe(
      'EXPLICIT: the quoted words say it. DERIVED: follows by the rule in `reason`. INFERRED: a reader’s judgement',
    ),
  reason: text
    .optional()
    .describe('Required unless EXPLICIT: the rule, or why the reader thinks so'),
  reasonEn: text.optional(),
};

/** One step of a chain: a provision by which somebody (`from`) hands a piece of work to somebody (`to`). */
export const basisFormat = z
  .strictObject({
    id: id.optional().describe('Only where other statements refer to it'),
    provision: line.optional().describe('law/…#Mp-At_3-Pr_1'),
    instrument: id.optional().describe('Where no provision is known'),
    role: z.enum(basisRoles),
    from: id
      .optional()
      .describe('Who hands the work on; left out where the provision itself makes the work exist'),
    to: line
      .optional()
      .describe('Who receives it: an organisation, or a provision that regulates further'),
    ...certaintyFields,
    evidence: evidence,
    ...period,
  })
  .meta({ id: 'LegalBasis', description: 'A provision that work rests on, and in which role' });

const bases = z.array(
  z.union([id.meta({ description: 'The id of a basis written elsewhere' }), basisFormat]),
);

const cityFormat = z
  .strictObject({
    id,
    ...named,
    prefecture: id,
    code: code.describe('全国地方公共団体コード with check digit'),
    evidence: evidence.optional(),
    wards: z.array(z.strictObject({ id, ...named, code, evidence: evidence.optional() })),
  })
  .meta({ id: 'City', description: 'A designated city and its wards' });

const prefectureFormat = z.strictObject({ id, ...named, code }).meta({ id: 'Prefecture' });

const organizationFormat = z
  .strictObject({
    id,
    type: z.enum(organizationTypes),
    ...named,
    aliases: z.array(line).optional(),
    city: id.optional(),
    prefecture: id.optional(),
    parent: id.optional().describe('The organisation it is a unit of'),
    tier: z
      .enum(tiers)
      .optional()
      .describe('Whose organisation it is; left out where `city` says it'),
    instanceOf: id.optional().describe('The office as Acts name it: org/jp/shichoson-cho 市町村長'),
    wards: z
      .union([z.literal('all'), z.array(id)])
      .optional()
      .describe('The wards it serves; all: every ward of its city'),
    openList: z
      .boolean()
      .optional()
      .describe('True where the source ends its list of work with など'),
    note: text.optional(),
    noteEn: text.optional(),
    evidence: evidence,
    bases: bases.optional().describe('What sets the unit up, or puts it under another'),
    ...period,
  })
  .meta({
    id: 'Organization',
    description: 'A bureau, office, division, or an office held by a person',
  });

const dutyFormat = z
  .strictObject({
    id,
    ...named,
    aliases: z.array(line).optional().describe('Other names and readings that people use'),
    category: line.optional(),
    broader: id.optional(),
    nature: z.enum(dutyNatures).optional(),
    evidence: evidence.optional().describe('What shows its nature, or what `noBasis` speaks of'),
    bases: bases
      .optional()
      .describe('What makes the work exist and gives it to somebody, in every city'),
    noBasis: z
      .strictObject({
        reason: text.describe('Where it was looked for, and what comes nearest'),
        reasonEn: text.optional(),
      })
      .optional()
      .describe(
        'National law was searched and holds no FUNCTION basis. Left out without `bases`: not collected',
      ),
    note: text.optional(),
    noteEn: text.optional(),
  })
  .meta({ id: 'Duty', description: 'One canonical piece of work, shared by all cities' });

const workFormat = z
  .strictObject({
    duty: id,
    organization: id,
    mode: z.enum(assignmentModes),
    authorityHolder: id.optional(),
    scope: line.optional().describe('The part or the condition, in the source’s words: 一部事務'),
    certainty: z.enum(certainties).optional().describe('Left out: EXPLICIT'),
    reason: text.optional(),
    reasonEn: text.optional(),
    evidence,
    bases: bases
      .optional()
      .describe('Beyond those of the duty, which every assignment of it rests on'),
    note: text.optional(),
    noteEn: text.optional(),
    ...period,
  })
  .meta({ id: 'Assignment', description: 'This organisation performs this duty' });

const roleStatementFormat = z
  .strictObject({
    policy: id,
    level: z.enum(roleLevels),
    theme: line.optional().describe('The heading that the sentence stands under'),
    text,
    evidence,
  })
  .meta({ id: 'RoleStatement', description: 'What a policy says an office is for' });

const timelineEventFormat = z
  .strictObject({
    policy: id,
    date: edtf,
    title: line,
    description: text.optional(),
    evidence,
  })
  .meta({ id: 'TimelineEvent', description: 'How a policy came about' });

const backgroundFormat = z
  .strictObject({ policy: id, text, evidence })
  .meta({ id: 'Background', description: 'Why a policy was made, in the source’s words' });

/** One curated file. */
export const seedFileFormat = z
  .strictObject({
    evidenceFrom: id
      .optional()
      .describe('The source of every evidence in this file that names none'),
    sources: z.array(sourceFormat).optional(),
    prefectures: z.array(prefectureFormat).optional(),
    cities: z.array(cityFormat).optional(),
    instruments: z.array(instrumentFormat).optional(),
    organizations: z.array(organizationFormat).optional(),
    duties: z.array(dutyFormat).optional(),
    bases: z
      .array(basisFormat)
      .optional()
      .describe('Bases that several statements share; each has an id'),
    assignments: z.array(workFormat).optional(),
    roleStatements: z.array(roleStatementFormat).optional(),
    timeline: z.array(timelineEventFormat).optional(),
    background: z.array(backgroundFormat).optional(),
  })
  .meta({ title: 'Konkyo curated data', description: 'One subject of the curated data' });

export type SeedFile = z.infer<typeof seedFileFormat>;
export type SeedEvidence = z.infer<typeof evidenceFormat>;
export type SeedBasis = z.infer<typeof basisFormat>;
