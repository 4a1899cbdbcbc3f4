/** Which work a text divides among which units, as it says: found, not yet judged. */
import type { Anchor } from '../../../graph/anchor.ts';
import { foldNumerals } from '../../../graph/numerals.ts';
import type { MunicipalDocument, ParsedProvision } from '../document.ts';
import { nameInHeading, unitSortOf } from '../units.ts';
import { unitInLead } from './lead.ts';
import { rowsOfWork } from './work-table.ts';

/** Where the text names a unit. */
export interface UnitMention {
  readonly name: string;
  /** The words that name it. */
  readonly quote: string;
  readonly provision: ParsedProvision;
}

export interface Work {
  /** The unit that does it, from the outermost that is named inwards. */
  readonly units: readonly UnitMention[];
  /** What stands where a unit would be named, and names none. */
  readonly unclear?: string;
  /** The words of the item, without its number. */
  readonly words: string;
  /** Whether they say by themselves what the work is: 戸籍に関すること, and 戸籍 where 次の事務 leads the list. */
  readonly isWhole: boolean;
  readonly provision: ParsedProvision;
}

/** Every piece of work, in document order. 附則 are left out: they divide work for a time only. */
export function worksIn({ provisions }: MunicipalDocument): readonly Work[] {
  const below = new Map<Anchor | undefined, ParsedProvision[]>();
  for (const provision of provisions) {
    const siblings = below.get(provision.parent);
    if (siblings === undefined) below.set(provision.parent, [provision]);
    else siblings.push(provision);
  }
  const finder = new Finder(below);
  finder.visitAll(undefined, { units: [], divides: false, isWhole: false });
  return finder.works;
}

interface Context {
  readonly units: readonly UnitMention[];
  readonly unclear?: string;
  /** Whether lists here are of work. */
  readonly divides: boolean;
  /** Whether their items need no words of what leads them. */
  readonly isWhole: boolean;
}

class Finder {
  readonly works: Work[] = [];
  /** What an article says of the 別表 that it sends the reader to. */
  readonly #tables = new Map<string, Context>();
  readonly #below: ReadonlyMap<Anchor | undefined, readonly ParsedProvision[]>;

  constructor(below: ReadonlyMap<Anchor | undefined, readonly ParsedProvision[]>) {
    this.#below = below;
  }

  visitAll(above: Anchor | undefined, context: Context): void {
    for (const provision of this.#below.get(above) ?? []) this.#visit(provision, context);
  }

  #visit(provision: ParsedProvision, context: Context): void {
    const { anchor, segment, caption } = provision;
    switch (segment.kind) {
      case 'Sp':
      case 'Remarks':
        return;
      case 'At':
      case 'Pr':
      case 'AppdxTable':
        this.#visitLead(provision, context);
        return;
      case 'Row':
      case 'NamedRow':
        // The rows of a table were read with the table.
        if (caption !== '') this.visitAll(anchor, headedBy(caption, provision, context));
        return;
      case 'Pa':
      case 'Ch':
      case 'Se':
      case 'Ss':
      case 'Di':
        this.visitAll(anchor, withinUnit(caption, provision, context));
        return;
      default:
        this.#visitItem(provision, context);
    }
  }

  /** (1) 戸籍に関すること。; or (1) 市民課, and ア 戸籍に関すること。 below it. */
  #visitItem(provision: ParsedProvision, context: Context): void {
    const { anchor, text } = provision;
    const within = withinUnit(text, provision, context);
    if (within !== context) {
      this.visitAll(anchor, within);
      return;
    }
    if (context.divides && text !== '') this.#add(text, provision, context);
    this.visitAll(anchor, { ...context, isWhole: false });
  }

  #visitLead(provision: ParsedProvision, context: Context): void {
    const { anchor, caption, text, number } = provision;
    const [lead = ''] = text.split('\n', 1);
    const named = unitInLead(lead);
    const around = this.#tables.get(number) ?? context;
    const within: Context = {
      units:
        named === null ? around.units : [...around.units, { name: named, quote: lead, provision }],
      divides: around.divides || dividesWork(lead) || dividesWork(caption),
      isWhole: around.isWhole || leadsWholeItems.test(lead),
    };
    if (within.divides) {
      for (const table of tablesIn(lead)) this.#tables.set(table, within);
    }
    this.#addRows([provision, ...(this.#below.get(anchor) ?? []).filter(isRow)], within.units);
    this.visitAll(anchor, within);
  }

  #addRows(provisions: readonly ParsedProvision[], around: readonly UnitMention[]): void {
    for (const { units: cells, works, provision } of rowsOfWork(provisions)) {
      const named = cells.map((quote) => ({ name: nameInHeading(quote), quote, provision }));
      const unknown = named.find(({ name }) => unitSortOf(name) === null);
      const context: Context = {
        units: [...around, ...named.filter(({ name }) => unitSortOf(name) !== null)],
        ...(unknown === undefined ? {} : { unclear: unknown.quote }),
        divides: true,
        isWhole: true,
      };
      for (const words of works) this.#add(words, provision, context);
    }
  }

  #add(words: string, provision: ParsedProvision, context: Context): void {
    const { units, unclear } = context;
    this.works.push({
      units,
      ...(unclear === undefined ? {} : { unclear }),
      words,
      isWhole: context.isWhole || /に関すること。?$/.test(words),
      provision,
    });
  }
}

const isRow = ({ segment: { kind } }: ParsedProvision): boolean =>
  kind === 'Row' || kind === 'NamedRow';

/** The 別表 that a sentence names, as their provisions are cited: 別表第1. */
const tablesIn = (lead: string): readonly string[] =>
  foldNumerals(lead).match(/別表(?:第\d+(?:の\d+)*)?/g) ?? [];

/** 分掌, and what else says that work is divided; 分掌させるため課を置く only sets units up. */
const dividesWork = (words: string): boolean =>
  /分掌|所掌事務|(?:次|別表)[^。]*(?:つかさど|掌る|担当する)/.test(words) && !/を置く/.test(words);

/** 次のとおり, 次に掲げる事務; 次に掲げる施設の管理 says of 公園 more than the item does. */
const leadsWholeItems =
  /(?:次|別表[^、。]*?)(?:の各号)?(?:に掲げる|に定める|の)(?:とおり|事務|事項|業務)/;

/** What stands under words that name a unit. */
function withinUnit(words: string, provision: ParsedProvision, context: Context): Context {
  const name = nameInHeading(words);
  if (unitSortOf(name) === null) return context;
  const { divides, isWhole } = context;
  return { units: [...context.units, { name, quote: words, provision }], divides, isWhole };
}

/** What stands under words that head a list: where they name no unit, nobody can say whose it is. */
function headedBy(words: string, provision: ParsedProvision, context: Context): Context {
  const within = withinUnit(words, provision, context);
  return within === context ? { ...context, unclear: words } : within;
}
