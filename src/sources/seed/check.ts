/**
 * What must hold of the curated data beyond its form: every id once, every reference answered by
 * the right kind of thing, dates that exist, a reason for everything that is not EXPLICIT.
 */
import { type Anchor, parseAnchor } from '../../graph/citation.ts';
import { parseEdtf, parseLocalDate } from '../../graph/dates.ts';
import type { Problem } from '../problem.ts';
import type { SeedBasis, SeedEvidence } from './format.ts';
import type { Path, SeedDocument } from './read.ts';

/** What an id may stand for. */
type Subject =
  | 'source'
  | 'prefecture'
  | 'city'
  | 'ward'
  | 'instrument'
  | 'provision'
  | 'organization'
  | 'duty'
  | 'basis';

/** Every problem of meaning in the documents taken together. */
export function checkSeed(documents: readonly SeedDocument[]): readonly Problem[] {
  const problems: Problem[] = [];
  const subjects = collectIds(documents, problems);
  for (const document of documents) checkDocument(document, subjects, problems);
  return problems;
}

function collectIds(
  documents: readonly SeedDocument[],
  problems: Problem[],
): ReadonlyMap<string, Subject> {
  const subjects = new Map<string, Subject>();
  const places = new Map<string, Problem>();
  for (const document of documents) {
    const add = (id: string, subject: Subject, path: Path) => {
      const place = document.problem(path, '');
      const first = places.get(id);
      if (first === undefined) {
        places.set(id, place);
        subjects.set(id, subject);
      } else {
        problems.push({
          ...place,
          message: `"${id}" is already used at ${first.file}:${first.line}; ids are unique`,
        });
      }
    };
    const { data } = document;
    data.sources?.forEach((entry, i) => {
      add(entry.id, 'source', ['sources', i, 'id']);
    });
    data.prefectures?.forEach((entry, i) => {
      add(entry.id, 'prefecture', ['prefectures', i, 'id']);
    });
    data.cities?.forEach((entry, i) => {
      add(entry.id, 'city', ['cities', i, 'id']);
      entry.wards.forEach((ward, j) => {
        add(ward.id, 'ward', ['cities', i, 'wards', j, 'id']);
      });
    });
    data.instruments?.forEach((entry, i) => {
      add(entry.id, 'instrument', ['instruments', i, 'id']);
      entry.provisions?.forEach(({ anchor }, j) => {
        add(`${entry.id}#${anchor}`, 'provision', ['instruments', i, 'provisions', j, 'anchor']);
      });
    });
    data.organizations?.forEach((entry, i) => {
      add(entry.id, 'organization', ['organizations', i, 'id']);
    });
    data.duties?.forEach((entry, i) => {
      add(entry.id, 'duty', ['duties', i, 'id']);
    });
    for (const [path, basis] of basesOf(document)) {
      if (typeof basis !== 'string' && basis.id !== undefined) {
        add(basis.id, 'basis', [...path, 'id']);
      }
    }
  }
  return subjects;
}

/** Every basis of a document, or the id of one, with the way to it. */
function* basesOf({ data }: SeedDocument): Generator<readonly [Path, SeedBasis | string]> {
  for (const [i, basis] of (data.bases ?? []).entries()) yield [['bases', i], basis];
  for (const list of ['organizations', 'duties', 'assignments'] as const) {
    for (const [i, entry] of (data[list] ?? []).entries()) {
      for (const [j, basis] of (entry.bases ?? []).entries()) yield [[list, i, 'bases', j], basis];
    }
  }
}

function checkDocument(
  document: SeedDocument,
  subjects: ReadonlyMap<string, Subject>,
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
      report(path, `"${id}" is a ${found}; expected the id of ${expected.join(' or ')}`);
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
  const justify = (
    path: Path,
    { certainty, reason }: { certainty?: string | undefined; reason?: string | undefined },
  ) => {
    if (certainty !== undefined && certainty !== 'EXPLICIT' && reason === undefined) {
      report(path, `"reason" is missing: what is ${certainty} says by which rule or why`);
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
  });
  const organizationCities = new Map(
    data.organizations?.map(({ id, city }) => [id, city] as const) ?? [],
  );
  const seen = new Set<string>();
  data.assignments?.forEach((entry, i) => {
    const at = ['assignments', i];
    refer([...at, 'duty'], entry.duty, 'duty');
    refer([...at, 'organization'], entry.organization, 'organization');
    refer([...at, 'authorityHolder'], entry.authorityHolder, 'organization');
    if (
      organizationCities.get(entry.organization) === undefined &&
      organizationCities.has(entry.organization)
    ) {
      report([...at, 'organization'], `"${entry.organization}" belongs to no city`);
    }
    const same = `${entry.organization} ${entry.duty}`;
    if (seen.has(same)) report(at, `${entry.organization} already performs ${entry.duty} above`);
    seen.add(same);
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
