import { timeInWords } from '../../components/days/days.ts';
import { useChangesWords } from '../../language/changes/words.ts';
import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';

type Table = Readonly<Record<string, string>>;

/** What the graph states, as its readers say it. What has no words is said as the graph has it. */
export interface StatedInWords {
  readonly property: (name: string) => string;
  readonly relation: (name: string) => string;
  readonly kind: (name: string) => string;
  /** A property's value; null where nothing is stated. */
  readonly value: (property: string, value: string | null) => string | null;
  /** Of a property that holds a text of the source or of the editors; undefined where Konkyo has its own words for it. */
  readonly languageOf: (property: string) => 'ja' | 'en' | undefined;
}

const days: ReadonlySet<string> = new Set([
  'date',
  'earliest',
  'issuedOn',
  'latest',
  'validFrom',
  'validTo',
]);
/** EDTF level 0, as precise as the source. */
const edtf = /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/;

export function useStatedInWords(): StatedInWords {
  const words = useWords();
  const own = useChangesWords();
  const { language } = useSettings();
  const yesOrNo = { true: own.yes, false: own.no };
  const vocabularies: Readonly<Record<string, Table>> = {
    certainty: words.certainty,
    citationKind: words.citation,
    level: words.roleLevel,
    mode: words.mode,
    nature: words.nature,
    openList: yesOrNo,
    partial: yesOrNo,
    provisionKind: own.provisionKind,
    role: words.role,
    tier: own.tier,
    type: words.organizationType,
    unresolved: own.unresolved,
  };
  return {
    property: (name) => entry(own.properties, name) ?? name,
    relation: (name) => entry(own.relations, name) ?? name,
    kind: (name) => entry(words.kinds, name) ?? name,
    value: (property, value) => {
      if (value === null) return null;
      if (value === '') return own.empty;
      if (days.has(property) && edtf.test(value)) return timeInWords(value, language);
      return entry(entry(vocabularies, property) ?? {}, value) ?? value;
    },
    languageOf: (property) => {
      if (days.has(property) || Object.hasOwn(vocabularies, property)) return undefined;
      return property.endsWith('En') ? 'en' : 'ja';
    },
  };
}

const entry = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
