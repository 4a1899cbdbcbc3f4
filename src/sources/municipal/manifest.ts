/** `reiki.yaml`: whose texts the files of a folder are, and where they were read. */
import { z } from 'zod';
import { parseEdtf, parseLocalDate } from '../../graph/dates.ts';
import { isCityCode } from './city-code.ts';

export const manifestName = 'reiki.yaml';

const line = z
  .string()
  .trim()
  .min(1, 'is empty')
  .refine((words) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(words), 'holds a control character');
const kana = line.regex(/^[ぁ-ゖゝゞー・、（）]+$/, 'expected the reading in hiragana');

export const cityFormat = z.strictObject({
  code: line.refine(
    isCityCode,
    'expected the six digits of 全国地方公共団体コード such as "303411", check digit included',
  ),
  name: line,
  nameKana: kana.optional(),
  nameEn: line.optional(),
  prefecture: line,
});

export const collectionFormat = z.strictObject({
  title: line,
  publisher: line,
  /** `{file}` stands for a file's name without its ending. */
  url: line.regex(/^https?:\/\//, 'expected an address such as https://…/{file}.html').optional(),
  retrieved: line
    .refine((day) => parseLocalDate(day) !== null, 'expected a day such as 2026-11-23')
    .optional(),
});

/** What the file itself does not say, or says in another way. */
export const detailsFormat = z.strictObject({
  id: line
    .regex(
      /^jp\/[0-9]{6}\/[a-z]+\/[a-z0-9-]+$/,
      'expected an id such as jp/431001/jorei/ku-no-setchi',
    )
    .optional(),
  title: line.optional(),
  titleKana: kana.optional(),
  titleEn: line.optional(),
  kind: z.enum(['Ordinance', 'Rule', 'Directive']).optional(),
  number: line.optional(),
  date: line
    .refine((day) => parseEdtf(day) !== null, 'expected a date such as 2020-04-01')
    .optional(),
});

export const manifestFormat = z.strictObject({
  city: cityFormat,
  source: collectionFormat,
  files: z.array(detailsFormat.extend({ file: line })).optional(),
});

export type Manifest = z.infer<typeof manifestFormat>;
export type Collection = z.infer<typeof collectionFormat>;
export type Details = z.infer<typeof detailsFormat>;
