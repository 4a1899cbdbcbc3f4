/**
 * What must hold of the curated data beyond its form: every id once, every reference answered by
 * the right kind of thing, dates that exist, a reason for everything that is not EXPLICIT.
 */
import { type Anchor, parseAnchor } from '../../graph/anchor.ts';
import { parseEdtf, parseLocalDate } from '../../graph/dates.ts';
import type { Problem } from '../problem.ts';
import { refuseCircles } from './circles.ts';
import type { SeedEvidence } from './format.ts';
import { refuseHomonyms } from './homonyms.ts';
import type { Path, SeedDocument } from './read.ts';
import { basesOf, collectIds, refuseRepetitions, type Subject } from './unique.ts';

/** Every problem of meaning in the documents taken together. */
export function checkSeed(documents: readonly SeedDocument[]): readonly Problem[] {
  const problems: Problem[] = [];
  const subjects = collectIds(documents, problems);
  refuseRepetitions(documents, problems);
  refuseHomonyms(documents, problems);
  refuseCircles(documents, problems);
  const cities = new Map(
    documents.flatMap(({ data }) => (data.organizations ?? []).map(({ id, city }) => [id, city])),
  );
  const functions = new Set(
    documents.flatMap((document) =>
      [...basesOf(document)].flatMap(([, basis]) =>
        typeof basis !== 'string' && basis.role === 'FUNCTION' ? (basis.id ?? []) : [],
      ),
    ),
  );
  const known: Known = { subjects, cities, functions };
  for (const document of documents) checkDocument(document, known, problems);
  return problems;
}

/** What is known of all documents. */
interface Known {
  readonly subjects: ReadonlyMap<string, Subject>;
  /** By organisation; undefined where it belongs to none. */
  readonly cities: ReadonlyMap<string, string | undefined>;
  /** The shared bases that make work exist. */
  readonly functions: ReadonlySet<string>;
}

interface Justified {
  readonly certainty?: string | undefined;
  readonly reason?: string | undefined;
  readonly reasonEn?: string | undefined;
}

function checkDocument(
  document: SeedDocument,
  { subjects, cities, functions }: Known,
  problems: Problem[],
): void {
  const { data } = document;
  const report = (path: Path, message: string) => problems.push(document.problem(path, message));

  const refer = (path: Path, id: string | undefined, ...expected: readonly Subject[]) => {
    if (id === undefined) return;
    const found = subjects.get(id);
    if (found === undefined) {
      report(path, `"${id}" is not there; expected the id of ${expected.join(' or ')}`);
    } else if (!expected.includes(found)) {
      report(
        path,
        `"${id}" is ${/^[aio]/.test(found) ? 'an' : 'a'} ${found}; expected the id of ${expected.join(' or ')}`,
      );
    }
  };
  const support = (path: Path, evidence: readonly SeedEvidence[] | undefined) => {
    evidence?.forEach(({ source, original }, i) => {
      const at = [...path, i];
      if (source === undefined && data.evidenceFrom === undefined) {
        report(at, '"source" is missing, and the file has no "evidenceFrom"');
      }
      refer([...at, 'source'], source, 'source');
      refer([...at, 'original'], original, 'source');
    });
  };
  const justify = (path: Path, { certainty = 'EXPLICIT', reason, reasonEn }: Justified) => {
    if (certainty === 'EXPLICIT') {
      for (const [key, words] of Object.entries({ reason, reasonEn })) {
        if (words === undefined) continue;
        report([...path, key], `what is EXPLICIT needs no "${key}": the quoted words say it`);
      }
      return;
    }
    if (reason === undefined) {
      report(path, `"reason" is missing: what is ${certainty} says by which rule or why`);
    }
    if (certainty !== 'DERIVED') return;
    if (reason?.startsWith('規則：') === false) {
      report([...path, 'reason'], 'what is DERIVED names its rule: begin with 規則：');
    }
    if (reasonEn?.startsWith('Rule:') === false) {
      report([...path, 'reasonEn'], 'what is DERIVED names its rule: begin with “Rule:”');
    }
  };
  const date = (path: Path, text: string | undefined) => {
    if (text !== undefined && parseEdtf(text) === null) {
      report(path, `"${text}" is no date; expected EDTF such as 2015-03 or 2014-05-08/2014-05-21`);
    }
  };
  const period = (
    path: Path,
    { validFrom, validTo }: { validFrom?: string | undefined; validTo?: string | undefined },
  ) => {
    for (const [key, day] of Object.entries({ validFrom, validTo })) {
      if (day !== undefined && parseLocalDate(day) === null) {
        report([...path, key], `"${day}" is no calendar day`);
      }
    }
    if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
      report([...path, 'validTo'], `${validTo} lies before validFrom ${validFrom}`);
    }
  };

  refer(['evidenceFrom'], data.evidenceFrom, 'source');
  data.sources?.forEach((entry, i) => {
    date(['sources', i, 'date'], entry.date);
  });
  data.cities?.forEach((entry, i) => {
    const at = ['cities', i];
    refer([...at, 'prefecture'], entry.prefecture, 'prefecture');
    support([...at, 'evidence'], entry.evidence);
    entry.wards.forEach((ward, j) => {
      support([...at, 'wards', j, 'evidence'], ward.evidence);
    });
  });
  data.instruments?.forEach((entry, i) => {
    const at = ['instruments', i];
    refer([...at, 'city'], entry.city, 'city');
    refer([...at, 'prefecture'], entry.prefecture, 'prefecture');
    refer([...at, 'source'], entry.source, 'source');
    if (entry.source === undefined && data.evidenceFrom === undefined) {
      report(at, '"source" is missing, and the file has no "evidenceFrom"');
    }
    date([...at, 'issuedOn'], entry.issuedOn);
    period(at, entry);
    support([...at, 'evidence'], entry.evidence);
    if (entry.evidence === undefined && !entry.provisions?.some(({ text }) => text !== undefined)) {
      report(at, '"evidence" is missing: what shows that this instrument exists?');
    }
    entry.provisions?.forEach((provision, j) => {
      const here = [...at, 'provisions', j];
      period(here, provision);
      if (parseAnchor(provision.anchor) === null) {
        report(
          [...here, 'anchor'],
          `"${provision.anchor}" is no anchor; expected one such as Mp-At_252_20-Pr_1`,
        );
      }
    });
  });
  data.organizations?.forEach((entry, i) => {
    const at = ['organizations', i];
    refer([...at, 'city'], entry.city, 'city');
    refer([...at, 'prefecture'], entry.prefecture, 'prefecture');
    refer([...at, 'parent'], entry.parent, 'organization');
    refer([...at, 'instanceOf'], entry.instanceOf, 'organization');
    if (entry.wards === 'all' && entry.city === undefined) {
      report([...at, 'wards'], '"all" needs a "city"');
    } else if (entry.wards !== 'all') {
      entry.wards?.forEach((ward, j) => {
        refer([...at, 'wards', j], ward, 'ward');
      });
    }
    period(at, entry);
    support([...at, 'evidence'], entry.evidence);
  });
  data.duties?.forEach((entry, i) => {
    const at = ['duties', i];
    refer([...at, 'broader'], entry.broader, 'duty');
    support([...at, 'evidence'], entry.evidence);
    if (entry.nature !== undefined && entry.evidence === undefined) {
      report([...at, 'nature'], '"evidence" is missing: what shows this nature?');
    }
    const founded = entry.bases?.some((basis) =>
      typeof basis === 'string' ? functions.has(basis) : basis.role === 'FUNCTION',
    );
    if (entry.noBasis !== undefined && founded) {
      report([...at, 'noBasis'], '"bases" name a FUNCTION: state that, or that there is none');
    }
  });
  data.assignments?.forEach((entry, i) => {
    const at = ['assignments', i];
    refer([...at, 'duty'], entry.duty, 'duty');
    refer([...at, 'organization'], entry.organization, 'organization');
    refer([...at, 'authorityHolder'], entry.authorityHolder, 'organization');
    if (cities.has(entry.organization) && cities.get(entry.organization) === undefined) {
      report([...at, 'organization'], `"${entry.organization}" belongs to no city`);
    }
    justify(at, entry);
    period(at, entry);
    support([...at, 'evidence'], entry.evidence);
  });
  for (const [path, basis] of basesOf(document)) {
    if (typeof basis === 'string') {
      refer(path, basis, 'basis');
      continue;
    }
    if (basis.provision === undefined && basis.instrument === undefined) {
      report(path, '"provision" or "instrument" is missing');
    }
    if (path.length === 2 && basis.id === undefined) {
      report(path, '"id" is missing: a shared basis is referred to by it');
    }
    refer([...path, 'provision'], basis.provision, 'provision');
    refer([...path, 'instrument'], basis.instrument, 'instrument');
    refer([...path, 'from'], basis.from, 'organization');
    refer([...path, 'to'], basis.to, 'organization', 'provision');
    justify(path, basis);
    period(path, basis);
    support([...path, 'evidence'], basis.evidence);
  }
  for (const list of ['roleStatements', 'timeline', 'background'] as const) {
    data[list]?.forEach((entry, i) => {
      refer([list, i, 'policy'], entry.policy, 'instrument');
      support([list, i, 'evidence'], entry.evidence);
    });
  }
  data.timeline?.forEach((entry, i) => {
    date(['timeline', i, 'date'], entry.date);
  });
}

/** An anchor that `checkSeed` has let pass. */
export function checkedAnchor(text: string): Anchor {
  if (parseAnchor(text) === null) throw new Error(`${text} was not checked`);
  return text as Anchor;
}
