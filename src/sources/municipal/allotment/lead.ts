/** The sentence that leads a list of work: 市民課の分掌事務は、次のとおりとする。 */
import { nameInHeading, unitSortOf } from '../units.ts';

/** Where the subject of the sentence ends. */
const endOfSubject =
  /(?:の|が)?(?:事務分掌|分掌する事務|分掌事務|分掌事項|所掌事務)|(?:においては|において|では|は|に)、?(?:次|別表)/;
/** 区役所の各課, 総務課の係: the units within one that is named. */
const sort = '(?:部|局|課|係|室|班|担当|センター)';
const unitsWithin = new RegExp(
  `(?:の(?:各|分)?|各)${sort}(?:(?:、|及び|並びに)(?:各|分)?${sort})*$`,
);
const longestLead = 200;

/** The unit that the sentence is about; null where it is about units in general. */
export function unitInLead(lead: string): string | null {
  const end = lead.slice(0, longestLead).search(endOfSubject);
  // The names of columns are no sentence.
  if (end <= 0 || lead.includes('\t')) return null;
  const subject = lead.slice(0, end);
  const [name] = [subject, subject.replace(unitsWithin, '')]
    .map(nameInHeading)
    .filter((words) => unitSortOf(words) !== null && !unitsWithin.test(words));
  return name ?? null;
}
