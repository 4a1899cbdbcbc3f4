/** What an amendment touches, asked of any store: worked out by hand from the curated data, and on graphs of a few nodes. */
import { beforeAll, describe, expect, it } from 'vitest';
import { NotFound } from '../../src/questions/look-up.ts';
import { nameJa } from '../../src/questions/wording.ts';
import { type GraphStore, textOf } from '../../src/store/graph-store.ts';
import type { Open } from '../support/client.ts';
import { GraphOfLaw, impactOf, told } from './impact-graph.ts';

export function impactCases(name: string, open: Open): void {
  describe(`impact: ${name}`, () => {
    describe('of the curated data', () => curated(open));
    describe('on graphs of a few nodes', () => small(open));
  });
}

function curated(open: Open): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
  });
  const tellAll = async (citation: string) => (await impactOf(store, { citation })).hits.map(told);

  // seed/duties: 旅券 is founded on 旅券法第3条第1項, which gives it to the governor. The table (資料8頁) lists
  // パスポート申請・交付 under 区民課 alone. The article is asked for: its paragraph counts as a part of it.
  it('旅券法第3条: the duty, the governor, and who performs it', async () => {
    expect(await tellAll('旅券法第3条')).toEqual([
      '1 EXPLICIT 旅券の申請受理・交付: 旅券法第3条第1項 → 旅券の申請受理・交付 (FUNCTION)',
      '1 EXPLICIT 都道府県知事: 旅券法第3条第1項 → 都道府県知事 (FUNCTION)',
      '2 EXPLICIT assignment/431001/kumin-ka/passport: 旅券法第3条第1項 → 旅券の申請受理・交付 (FUNCTION) → 区民課 (ALLOCATION)',
      '2 EXPLICIT 区民課: 旅券法第3条第1項 → 旅券の申請受理・交付 (FUNCTION) → 区民課 (ALLOCATION)',
    ]);
  });

  // 戸籍法第4条 gives the power to 区長, 地方自治法第252条の20第3項 makes that person head of 区役所 (DERIVED), the
  // table gives the work to 区民課 and 総合出張所 (資料8頁).
  it('戸籍法第4条: down by way of the ward mayor and the ward office', async () => {
    const way = '戸籍法第4条 → 指定都市の区長 (AUTHORITY)';
    const hits = await tellAll('戸籍法第4条');
    expect(hits).toContain(`1 EXPLICIT 指定都市の区長: ${way}`);
    expect(hits).toContain(`2 DERIVED 区役所: ${way} → 区役所 (ORGANIZATION)`);
    for (const unit of ['区民課', '総合出張所']) {
      expect(hits).toContain(
        `3 DERIVED ${unit}: ${way} → 区役所 (ORGANIZATION) → ${unit} (ALLOCATION)`,
      );
    }
  });

  // 49 assignments of seven units name a head of article 5 in seed/431001-kumamoto/units: 区民課 10, 総合出張所 10,
  // 保健こども課 12, 福祉課 4, 保護課 1, 総務企画課 6, まちづくりセンター 6; 土木センター and 税務室 name none.
  const underArticle5 = [
    ['区民課', 10],
    ['総合出張所', 10],
    ['保健こども課', 12],
    ['福祉課', 4],
    ['保護課', 1],
    ['総務企画課', 6],
    ['まちづくりセンター', 6],
  ] as const;

  it.each([
    ['熊本市区の設置等に関する条例第5条', 0],
    ['地方自治法第252条の20第2項', 1],
  ])('%s: every unit to which article 5 gives work', async (citation, further) => {
    const { hits } = await impactOf(store, { citation });
    const assignments = hits.filter(({ node }) => node.kind === 'Assignment');
    const units = new Map<string, number>();
    for (const { path } of assignments) {
      const unit = path.at(-1)?.to;
      const called = unit === undefined ? '' : nameJa(unit);
      units.set(called, (units.get(called) ?? 0) + 1);
    }
    expect([...units].sort()).toEqual([...underArticle5].map((pair) => [...pair]).sort());
    // 条例第5条 speaks in general words only: each allotment under it is a reader's judgement.
    expect(new Set(assignments.map(({ certainty }) => certainty))).toEqual(new Set(['INFERRED']));
    expect(new Set(assignments.map(({ distance }) => distance))).toEqual(new Set([2 + further]));
    const organizations = hits.filter(({ node }) => node.kind === 'Organization');
    expect(organizations.map(({ node }) => nameJa(node)).sort()).toEqual(
      [...underArticle5.map(([unit]) => unit), '区役所'].sort(),
    );
  });

  it('地方自治法第252条の20第2項: by way of article 5, with the words that show each step', async () => {
    const { hits } = await impactOf(store, { citation: '地方自治法第252条の20第2項' });
    expect(hits.slice(0, 2).map(told)).toEqual([
      '1 EXPLICIT 熊本市区の設置等に関する条例第5条: 地方自治法第252条の20第2項 → 熊本市区の設置等に関する条例第5条 (ALLOCATION)',
      '2 INFERRED 区役所: 地方自治法第252条の20第2項 → 熊本市区の設置等に関する条例第5条 (ALLOCATION) → 区役所 (ALLOCATION)',
    ]);
    const passport = hits.find(({ node }) => node.id === 'assignment/431001/kumin-ka/passport');
    expect(
      passport?.path.map(({ evidence }) => evidence.map((one) => textOf(one, 'quote'))[0]),
    ).toEqual([
      '区の事務所が分掌する事務は、条例でこれを定めなければならない。',
      '➁ 区の住民生活に関すること',
      'パスポート申請・交付',
    ]);
    expect(passport?.path.map(({ reason }) => reason?.en.slice(0, 30) ?? null)).toEqual([
      null,
      'Article 5 speaks only in gener',
      null,
    ]);
  });

  it('a provision that there is not is not found', async () => {
    const asked = impactOf(store, { citation: '旅券法第300条' });
    await expect(asked).rejects.toThrow(NotFound);
    await expect(asked).rejects.toMatchObject({ absence: { state: 'UNKNOWN' } });
  });
}

function small(open: Open): void {
  const tellAll = async (graph: GraphOfLaw, id: string, day?: string) => {
    const store = await open(graph.statements);
    const { hits } = await impactOf(store, { id: `law/a#${id}` }, day);
    return hits.map(told);
  };

  it('a reference is a step, its words the evidence', async () => {
    const graph = new GraphOfLaw().provision('条1').provision('条2').refers('条2', '条1');
    const store = await open(graph.statements);
    const { hits } = await impactOf(store, { id: 'law/a#条1' });
    expect(hits.map(told)).toEqual(['1 EXPLICIT 条2: 条1 → 条2 (REFERENCE)']);
    expect(hits[0]?.path[0]?.citation?.properties['text']).toBe('「条1」');
  });

  it('a provision that is referred to by its paragraphs alone is not missed', async () => {
    const graph = new GraphOfLaw()
      .provision('条1')
      .provision('条1項2', { below: '条1', kind: 'PARAGRAPH' })
      .provision('条1項2号3', { below: '条1項2', kind: 'ITEM' })
      .provision('条7')
      .provision('条8')
      .refers('条7', '条1項2')
      .refers('条8', '条1項2号3');
    expect(await tellAll(graph, '条1')).toEqual([
      '1 EXPLICIT 条7: 条1項2 → 条7 (REFERENCE)',
      '1 EXPLICIT 条8: 条1項2号3 → 条8 (REFERENCE)',
    ]);
  });

  it('what speaks of the whole around it touches a part too, but follows by a rule', async () => {
    const graph = new GraphOfLaw()
      .provision('章1', { kind: 'CHAPTER' })
      .provision('条1', { below: '章1' })
      .provision('条1項1', { below: '条1', kind: 'PARAGRAPH' })
      .provision('条1項2', { below: '条1', kind: 'PARAGRAPH' })
      .provision('条7')
      .provision('条8')
      .provision('条9')
      .refers('条7', '条1')
      .refers('条8', '条1項1')
      .refers('条9', '章1');
    const store = await open(graph.statements);
    const { hits } = await impactOf(store, { id: 'law/a#条1項2' });
    // 条8 speaks of another paragraph, 条9 of a chapter, which is not cited for what one article says.
    expect(hits.map(told)).toEqual(['1 DERIVED 条7: 条1 → 条7 (REFERENCE)']);
    expect(hits[0]?.path[0]?.reason?.ja).toBe('条1項2を含む規定の全体を対象としている。');
  });

  it('what is delegated is followed from order to order, a mere mention is not', async () => {
    const graph = new GraphOfLaw();
    for (const article of ['条1', '条2', '条3', '条4', '条5', '条6', '条7'])
      graph.provision(article);
    graph
      .refers('条2', '条1', 'SPECIFIES')
      .refers('条3', '条2', 'BASED_ON')
      .refers('条4', '条3')
      .refers('条5', '条4', 'SPECIFIES')
      .refers('条6', '条1')
      .refers('条7', '条6', 'APPLIES_MUTATIS_MUTANDIS');
    expect(await tellAll(graph, '条1')).toEqual([
      '1 EXPLICIT 条2: 条1 → 条2 (REFERENCE)',
      '1 EXPLICIT 条6: 条1 → 条6 (REFERENCE)',
      '2 EXPLICIT 条3: 条1 → 条2 (REFERENCE) → 条3 (REFERENCE)',
      '3 EXPLICIT 条4: 条1 → 条2 (REFERENCE) → 条3 (REFERENCE) → 条4 (REFERENCE)',
    ]);
  });

  it('no way holds more than three references', async () => {
    const graph = new GraphOfLaw().provision('条1');
    for (let n = 2; n <= 6; n += 1) {
      graph.provision(`条${n}`).refers(`条${n}`, `条${n - 1}`, 'SPECIFIES');
    }
    const hits = await tellAll(graph, '条1');
    expect(hits.map((hit) => hit.split(':')[0])).toEqual([
      '1 EXPLICIT 条2',
      '2 EXPLICIT 条3',
      '3 EXPLICIT 条4',
    ]);
  });

  it('circles end, and what is asked for is no hit', async () => {
    const graph = new GraphOfLaw()
      .provision('条1')
      .provision('条2')
      .provision('条3')
      .refers('条2', '条1', 'SPECIFIES')
      .refers('条3', '条2', 'SPECIFIES')
      .refers('条1', '条3', 'SPECIFIES')
      .refers('条2', '条2', 'SPECIFIES');
    expect(await tellAll(graph, '条1')).toEqual([
      '1 EXPLICIT 条2: 条1 → 条2 (REFERENCE)',
      '2 EXPLICIT 条3: 条1 → 条2 (REFERENCE) → 条3 (REFERENCE)',
    ]);
  });

  it('of several ways the shortest counts, then the surest', async () => {
    const graph = new GraphOfLaw()
      .provision('条1')
      .provision('条2')
      .unit('課')
      .unit('室')
      .refers('条2', '条1')
      .basis('long', '条2', 'ALLOCATION', '課')
      .basis('short', '条1', 'ALLOCATION', '課', { certainty: 'INFERRED' })
      .basis('unsure', '条1', 'DELEGATION', '室', { certainty: 'INFERRED' })
      .basis('sure', '条1', 'ALLOCATION', '室');
    expect(await tellAll(graph, '条1')).toEqual([
      '1 EXPLICIT 室: 条1 → 室 (ALLOCATION)',
      '1 INFERRED 課: 条1 → 課 (ALLOCATION)',
      '1 EXPLICIT 条2: 条1 → 条2 (REFERENCE)',
    ]);
  });

  it('what rests on a provision that refers to it is reached, also where that one is but an item', async () => {
    const graph = new GraphOfLaw()
      .provision('条1')
      .provision('条2')
      .provision('条2項1', { below: '条2', kind: 'PARAGRAPH' })
      .provision('条2項1号1', { below: '条2項1', kind: 'ITEM' })
      .duty('仕事')
      .unit('所')
      .unit('課', '所')
      .refers('条2項1号1', '条1')
      .basis('f', '条2項1', 'FUNCTION', '所', { founds: '仕事' })
      .assignment('1', '仕事', '課', ['f']);
    expect(await tellAll(graph, '条1')).toEqual([
      '1 EXPLICIT 条2項1号1: 条1 → 条2項1号1 (REFERENCE)',
      '2 EXPLICIT 仕事: 条1 → 条2項1号1 (REFERENCE) → 仕事 (FUNCTION)',
      '2 EXPLICIT 所: 条1 → 条2項1号1 (REFERENCE) → 所 (FUNCTION)',
      '3 EXPLICIT assignment/1: 条1 → 条2項1号1 (REFERENCE) → 仕事 (FUNCTION) → 課 (ALLOCATION)',
      '3 EXPLICIT 課: 条1 → 条2項1号1 (REFERENCE) → 仕事 (FUNCTION) → 課 (ALLOCATION)',
    ]);
  });

  it('delegation is followed through a provision that regulates further', async () => {
    const graph = new GraphOfLaw()
      .provision('条1')
      .provision('条2')
      .duty('仕事')
      .unit('所')
      .unit('課', '所')
      .basis('up', '条1', 'DELEGATION', '条2')
      .basis('down', '条2', 'DELEGATION', '所')
      .assignment('1', '仕事', '課', ['down']);
    expect(await tellAll(graph, '条1')).toEqual([
      '1 EXPLICIT 条2: 条1 → 条2 (DELEGATION)',
      '2 EXPLICIT 所: 条1 → 条2 (DELEGATION) → 所 (DELEGATION)',
      '3 EXPLICIT assignment/1: 条1 → 条2 (DELEGATION) → 所 (DELEGATION) → 課 (ALLOCATION)',
      '3 EXPLICIT 課: 条1 → 条2 (DELEGATION) → 所 (DELEGATION) → 課 (ALLOCATION)',
    ]);
  });

  it('where nothing links basis and unit, the assignment is reached all the same, with the gap named', async () => {
    const graph = new GraphOfLaw()
      .provision('条1')
      .duty('仕事')
      .unit('知事')
      .unit('課')
      .basis('b', '条1', 'AUTHORITY', '知事')
      .assignment('1', '仕事', '課', ['b']);
    const store = await open(graph.statements);
    const { hits } = await impactOf(store, { id: 'law/a#条1' });
    const last = hits.find(({ node }) => node.id === 'assignment/1')?.path.at(-1);
    expect(last?.certainty).toBe('INFERRED');
    expect(last?.reason?.ja).toContain('両者をつなぐ規定は収集した資料に示されていない');
  });

  it('only what is in force on the day counts', async () => {
    const graph = new GraphOfLaw()
      .provision('条1')
      .provision('条2', { validTo: '2026-03-31' })
      .provision('条3', { validFrom: '2026-04-01' })
      .refers('条2', '条1')
      .refers('条3', '条1');
    expect(await tellAll(graph, '条1', '2026-03-31')).toEqual([
      '1 EXPLICIT 条2: 条1 → 条2 (REFERENCE)',
    ]);
    expect(await tellAll(graph, '条1', '2026-04-01')).toEqual([
      '1 EXPLICIT 条3: 条1 → 条3 (REFERENCE)',
    ]);
  });

  it.each([
    ['条1', { state: 'REPEALED', until: '2026-03-31' }],
    ['条2', { state: 'NOT_YET_IN_FORCE', from: '2026-10-01' }],
    ['条3', { state: 'REPEALED', until: null }],
    ['条4', { state: 'UNKNOWN' }],
  ])('%s is not found, and why is said: %j', async (id, absence) => {
    const graph = new GraphOfLaw()
      .provision('条1', { validTo: '2026-03-31' })
      .provision('条2', { validFrom: '2026-10-01' })
      .provision('条3', { text: '削除' });
    const store = await open(graph.statements);
    await expect(impactOf(store, { id: `law/a#${id}` })).rejects.toMatchObject({ absence });
  });
}
