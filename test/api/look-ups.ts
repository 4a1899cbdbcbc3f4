/** Looking one thing up: by each form of `by`, in each spelling; and what is said where nothing fits, or several. */
import { describe, expect, test } from 'vitest';
import { type Client, type Open, useClient } from '../support/client.ts';

const jichiHo = 'law/322AC0000000067';
const jichiHo252no20 = `${jichiHo}#Mp-At_252_20-Pr_1`;

export function describeLookUps(open: Open): void {
  describe('looking one thing up', () => {
    const client = useClient(open);

    /** The id of what a look-up finds, or null. */
    const find = async (root: string, type: string, by: object): Promise<string | null> => {
      const query = `query ($by: ${type}!) { found: ${root}(by: $by) { id } }`;
      const { found } = await client().data(query, { by });
      return found?.id ?? null;
    };

    describe('a duty', () => {
      test.each([
        ['its id', { id: 'duty/passport' }],
        ['its name', { name: '旅券の申請受理・交付' }],
        ['its name with a half-width middle dot', { name: '旅券の申請受理･交付' }],
        ['the word that people use', { name: 'パスポート' }],
        ['half-width katakana', { name: 'ﾊﾟｽﾎﾟｰﾄ' }],
        ['hiragana', { name: 'ぱすぽーと' }],
        ['the words of the ward office’s table', { name: 'パスポート申請・交付' }],
        ['an alias', { name: '旅券' }],
        ['the reading of its name', { name: 'りょけんのしんせいじゅり・こうふ' }],
        ['the same in katakana', { name: 'リョケンノシンセイジュリ・コウフ' }],
        ['English', { name: 'Receiving passport applications and delivering passports' }],
        [
          'English in capitals',
          { name: 'RECEIVING PASSPORT APPLICATIONS AND DELIVERING PASSPORTS' },
        ],
        ['spaces around and between', { name: ' パス　ポート ' }],
      ])('is found by %s', async (_how, by) => {
        expect(await find('duty', 'DutyBy', by)).toBe('duty/passport');
      });

      test.each([
        ['a name that nothing has', { name: 'パスポード' }],
        ['the beginning of a name', { name: '旅' }],
        ['no name at all', { name: '' }],
        ['an id that nothing has', { id: 'duty/none' }],
        ['an id in capitals', { id: 'DUTY/PASSPORT' }],
        ['the id of something else', { id: 'city/431001' }],
        ['the name of something else', { name: '区民課' }],
      ])('is null for %s', async (_what, by) => {
        expect(await find('duty', 'DutyBy', by)).toBeNull();
      });

      // 郵便局法第2条第11号 presupposes registered seals; no Act provides for registering them.
      test('says where no national law makes it exist, and nothing where one does', async () => {
        const { seals, passport } = await client().data(`{
          seals: duty(by: { name: "印鑑登録" }) { ja: noBasis en: noBasis(lang: EN) bases { id } }
          passport: duty(by: { name: "旅券" }) { noBasis }
        }`);
        expect(seals.ja).toContain('市町村長が登録した印鑑があることを前提とする');
        expect(seals.en).toContain('presupposes seals that the mayor has registered');
        expect(seals.bases).toEqual([]);
        expect(passport.noBasis).toBeNull();
      });
    });

    describe('a city', () => {
      test.each([
        ['its id', { id: 'city/431001' }],
        ['its code with check digit', { code: '431001' }],
        ['its code without check digit', { code: '43100' }],
        ['its code in full width', { code: '４３１００１' }],
        ['its name', { name: '熊本市' }],
        ['its reading', { name: 'くまもとし' }],
        ['its reading in katakana', { name: 'クマモトシ' }],
        ['its reading in half-width katakana', { name: 'ｸﾏﾓﾄｼ' }],
        ['its English name', { name: 'kumamoto city' }],
      ])('is found by %s', async (_how, by) => {
        expect(await find('city', 'CityBy', by)).toBe('city/431001');
      });

      test.each([
        ['a code with a wrong check digit', { code: '431002' }],
        ['the code of its prefecture', { code: '430005' }],
        ['the code of one of its wards', { code: '431010' }],
        ['a code as a name', { name: '431001' }],
        ['a name as a code', { code: '熊本市' }],
        ['the name of its prefecture', { name: '熊本県' }],
        ['a city that was not collected', { name: '横浜市' }],
      ])('is null for %s', async (_what, by) => {
        expect(await find('city', 'CityBy', by)).toBeNull();
      });
    });

    describe('an organisation', () => {
      const findIn = async (city: object | null, by: object) => {
        const { found } = await client().data(
          'query ($by: OrganizationBy!, $city: CityBy) { found: organization(by: $by, city: $city) { id } }',
          { by, city },
        );
        return found?.id ?? null;
      };

      test.each([
        ['its id', { id: 'org/431001/kumin-ka' }],
        ['its name', { name: '区民課' }],
        ['its reading', { name: 'クミンカ' }],
        ['its English name', { name: 'residents division' }],
      ])('is found by %s, in its city and without one', async (_how, by) => {
        expect(await findIn(null, by)).toBe('org/431001/kumin-ka');
        expect(await findIn({ code: '43100' }, by)).toBe('org/431001/kumin-ka');
      });

      test('is found by an alias of the source', async () => {
        expect(await findIn(null, { name: '区選挙管理委員会事務局' })).toBe(
          'org/431001/soumu-kikaku-ka',
        );
      });

      test('is not found by its name in another city', async () => {
        expect(await findIn({ name: '堺市' }, { name: '区民課' })).toBeNull();
      });

      test('is not found by its name in a city that is not known', async () => {
        expect(await findIn({ name: '横浜市' }, { name: '区民課' })).toBeNull();
      });

      test('is AMBIGUOUS under a name that two bear, with both as candidates', async () => {
        const { message, path, extensions } = await client().error(
          '{ organization(by: { name: "Welfare Office" }) { id } }',
        );
        expect(extensions.code).toBe('AMBIGUOUS');
        expect(message).toContain('"Welfare Office" fits 2');
        expect(path).toEqual(['organization']);
        expect(extensions.candidates).toEqual([
          { id: 'org/431001/fukushi-jimusho', name: '福祉事務所' },
          { id: 'org/jp/fukushi-jimusho', name: '福祉に関する事務所' },
        ]);
      });

      test('is no longer AMBIGUOUS where the city is named', async () => {
        expect(await findIn({ name: '熊本市' }, { name: 'Welfare Office' })).toBe(
          'org/431001/fukushi-jimusho',
        );
      });
    });

    describe('a legal instrument', () => {
      test.each([
        ['its id', { id: jichiHo }],
        ['its e-Gov law id', { lawId: '322AC0000000067' }],
        ['its number as promulgated', { number: '昭和二十二年法律第六十七号' }],
        ['its number in arabic numerals', { number: '昭和22年法律第67号' }],
        ['its number in full-width numerals', { number: '昭和２２年法律第６７号' }],
        ['its title', { title: '地方自治法' }],
        ['its reading', { title: 'チホウジチホウ' }],
        ['an abbreviation', { title: '自治法' }],
        ['its English title', { title: 'Local Autonomy Act' }],
      ])('is found by %s', async (_how, by) => {
        expect(await find('instrument', 'InstrumentBy', by)).toBe(jichiHo);
      });

      test.each([
        ['墓地、埋葬等に関する法律', 'law/323AC0000000048'],
        ['熊本市区の設置等に関する条例', 'jp/431001/jorei/ku-no-setchi'],
        ['熊本市区長事務委任規則', 'jp/431001/kisoku/kucho-jimu-inin'],
        ['区における総合行政の推進に関する要綱', 'jp/121002/yoko/ku-ni-okeru-sogo-gyosei'],
        ['区役所等の在り方等に関する基本方針', 'jp/431001/hoshin/kuyakusho-to-no-arikata'],
        ['住民基本台帳法施行令', 'law/342CO0000000292'],
      ])('is found by its title, whatever its kind: %s', async (title, id) => {
        expect(await find('instrument', 'InstrumentBy', { title })).toBe(id);
      });

      test.each([
        ['a law that was not collected', { title: '建築基準法' }],
        ['a title as a number', { number: '地方自治法' }],
        ['a number as a title', { title: '昭和二十二年法律第六十七号' }],
        ['another number of the same year', { number: '昭和二十二年法律第六十八号' }],
        ['a law id that nothing has', { lawId: '000AC0000000000' }],
        ['the id of a provision', { id: jichiHo252no20 }],
        ['the title of a source alone', { title: '堺市庁議議事要旨 令和5年（2023年）2月7日' }],
      ])('is null for %s', async (_what, by) => {
        expect(await find('instrument', 'InstrumentBy', by)).toBeNull();
      });
    });

    describe('a provision', () => {
      test.each([
        ['its id', { id: jichiHo252no20 }],
        ['its citation', { citation: '地方自治法第252条の20第1項' }],
        ['Chinese numerals', { citation: '地方自治法第二百五十二条の二十第一項' }],
        ['full-width numerals', { citation: '地方自治法第２５２条の２０第１項' }],
        ['numerals of both kinds', { citation: '地方自治法第252条の二十第１項' }],
        ['spaces between', { citation: '地方自治法 第252条の20 第1項' }],
        ['an abbreviation of the law', { citation: '地自法第252条の20第1項' }],
        [
          'the law with its number',
          { citation: '地方自治法（昭和22年法律第67号）第252条の20第1項' },
        ],
      ])('is found by %s', async (_how, by) => {
        expect(await find('provision', 'ProvisionBy', by)).toBe(jichiHo252no20);
      });

      test('of a city’s ordinance is found by its citation', async () => {
        expect(
          await find('provision', 'ProvisionBy', {
            citation: '熊本市区の設置等に関する条例第五条',
          }),
        ).toBe('jp/431001/jorei/ku-no-setchi#Mp-At_5');
      });

      test('that is an item is found by its citation', async () => {
        expect(
          await find('provision', 'ProvisionBy', { citation: '地方自治法第二条第九項第一号' }),
        ).toBe(`${jichiHo}#Mp-At_2-Pr_9-It_1`);
      });

      test('that is an article of one paragraph is found with 第1項 and without', async () => {
        const article = 'law/326AC0000000267#Mp-At_21_3';
        expect(await find('provision', 'ProvisionBy', { citation: '旅券法第21条の3' })).toBe(
          article,
        );
        expect(await find('provision', 'ProvisionBy', { citation: '旅券法第21条の3第1項' })).toBe(
          article,
        );
      });

      test.each([
        ['an article that was not collected', { citation: '旅券法第99条' }],
        ['a paragraph that was not collected', { citation: '地方自治法第252条の20第9項' }],
        ['第1項 where only other paragraphs were', { citation: '地方自治法第2条第1項' }],
        ['an article of a law that was not collected', { citation: '建築基準法第6条' }],
        ['a citation without a law', { citation: '第252条の20第1項' }],
        ['a law without an article', { citation: '地方自治法' }],
        ['what is no citation', { citation: 'article 3 (1)' }],
        ['no words at all', { citation: '' }],
        ['the id of its law', { id: jichiHo }],
      ])('is null for %s', async (_what, by) => {
        expect(await find('provision', 'ProvisionBy', by)).toBeNull();
      });
    });

    test('an assignment is found by its id alone', async () => {
      const { found, none, other } = await client().data(`{
        found: assignment(id: "assignment/431001/kumin-ka/passport") { id duty { id } }
        none: assignment(id: "assignment/none") { id }
        other: assignment(id: "duty/passport") { id }
      }`);
      expect(found).toEqual({
        id: 'assignment/431001/kumin-ka/passport',
        duty: { id: 'duty/passport' },
      });
      expect(none).toBeNull();
      expect(other).toBeNull();
    });

    test.each([
      ['two forms at once', '{ duty(by: { id: "duty/passport", name: "旅券" }) { id } }'],
      ['no form', '{ duty(by: {}) { id } }'],
      ['a form that is null', '{ duty(by: { name: null }) { id } }'],
    ])('`by` takes exactly one form, not %s', async (_what, query) => {
      const { status, errors } = await client().ask(query);
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    });

    test('`by` takes exactly one form in variables too', async () => {
      const { extensions } = await client().error('query ($by: DutyBy!) { duty(by: $by) { id } }', {
        by: { id: 'duty/passport', name: '旅券' },
      });
      expect(extensions.code).toBe('BAD_USER_INPUT');
    });

    describe('`node` and `nodes`', () => {
      test('find a node of any kind by its id', async () => {
        const ids = {
          Law: jichiHo,
          Ordinance: 'jp/431001/jorei/ku-no-setchi',
          Provision: jichiHo252no20,
          Prefecture: 'prefecture/430005',
          City: 'city/431001',
          Ward: 'ward/431010',
          Organization: 'org/431001/kumin-ka',
          Duty: 'duty/passport',
          Assignment: 'assignment/431001/kumin-ka/passport',
          LegalBasis: 'basis/431001/jorei-5',
          Source: 'source/kumamoto-yakuwari-buntan',
        };
        for (const [type, id] of Object.entries(ids)) {
          const { node } = await client().data(
            'query ($id: ID!) { node(id: $id) { __typename id } }',
            { id },
          );
          expect(node).toEqual({ __typename: type, id });
        }
      });

      test('give null for an id that nothing has', async () => {
        expect(await client().data('{ node(id: "none") { id } }')).toEqual({ node: null });
      });

      test('give nodes in the order of their ids, as often as asked, null where there is none', async () => {
        const ids = ['ward/431052', 'none', 'city/431001', 'ward/431010', 'ward/431052', ''];
        const { nodes } = await client().data(
          'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Ward { name } ... on City { name } } }',
          { ids },
        );
        expect(nodes).toEqual([
          { id: 'ward/431052', name: '北区' },
          null,
          { id: 'city/431001', name: '熊本市' },
          { id: 'ward/431010', name: '中央区' },
          { id: 'ward/431052', name: '北区' },
          null,
        ]);
      });

      test('give no nodes for no ids', async () => {
        expect(await client().data('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
      });

      test('take 100 ids and no more', async () => {
        const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
        const ids = (count: number) => Array.from({ length: count }, (_, i) => `none/${i}`);
        expect((await client().data(query, { ids: ids(100) }))['nodes']).toHaveLength(100);
        const { message, extensions } = await client().error(query, { ids: ids(101) });
        expect(extensions.code).toBe('BAD_USER_INPUT');
        expect(message).toBe('101 ids; expected 100 at most.');
      });
    });

    describe('for Apollo Federation', () => {
      const entities = async (representations: readonly object[]) =>
        client().ask(
          `query ($of: [_Any!]!) { _entities(representations: $of) {
             __typename ... on City { name } ... on Duty { name } ... on LegalInstrument { title }
           } }`,
          { of: representations },
        );

      test('`_entities` resolves references, in their order', async () => {
        const { data, errors } = await entities([
          { __typename: 'Duty', id: 'duty/passport' },
          { __typename: 'City', id: 'city/none' },
          { __typename: 'City', id: 'city/431001' },
          { __typename: 'Law', id: jichiHo },
          { __typename: 'LegalInstrument', id: jichiHo },
        ]);
        expect(errors).toBeUndefined();
        expect(data?.['_entities']).toEqual([
          { __typename: 'Duty', name: '旅券の申請受理・交付' },
          null,
          { __typename: 'City', name: '熊本市' },
          { __typename: 'Law', title: '地方自治法' },
          { __typename: 'Law', title: '地方自治法' },
        ]);
      });

      test('`_entities` gives null for an id of another type, and for a type that is no entity', async () => {
        const { data, errors } = await entities([
          { __typename: 'City', id: 'duty/passport' },
          { __typename: 'Rule', id: jichiHo },
          { __typename: 'Provision', id: jichiHo252no20 },
          { __typename: 'Nothing', id: 'duty/passport' },
        ]);
        expect(errors).toBeUndefined();
        expect(data?.['_entities']).toEqual([null, null, null, null]);
      });

      test.each([
        ['no id', { __typename: 'City' }],
        ['no type', { id: 'city/431001' }],
        ['an id that is no text', { __typename: 'City', id: 1 }],
      ])('`_entities` refuses a reference with %s', async (_what, representation) => {
        const { status, errors } = await entities([representation]);
        expect(status).toBe(400);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      });

      test('`_entities` takes references written into the document', async () => {
        const { _entities: found } = await client().data(
          '{ _entities(representations: [{ __typename: "City", id: "city/431001" }]) { ... on City { name } } }',
        );
        expect(found).toEqual([{ name: '熊本市' }]);
      });

      test('`_service` gives the schema as /schema.graphql does', async () => {
        const { _service: service } = await client().data('{ _service { sdl } }');
        const { body } = await client().app.inject('/schema.graphql');
        expect(service.sdl).toBe(body);
        expect(service.sdl).toContain('type City implements Node @key(fields: "id")');
      });
    });

    describe('in a question that cannot go on without it', () => {
      test.each([
        ['パスポード', 'duty/passport'],
        ['パスポト', 'duty/passport'],
        ['印鑑登緑', 'duty/inkan-toroku'],
        ['せいかつほごう', 'duty/seikatsu-hogo'],
      ])(
        'a duty misspelt as %s is NOT_FOUND, and the nearest is offered first',
        async (name, id) => {
          const error = await traceError(client(), { duty: { name } });
          expect(error.extensions.code).toBe('NOT_FOUND');
          expect(error.message).toContain(name);
          expect(error.path).toEqual(['trace']);
          expect(error.extensions.candidates?.[0]?.id).toBe(id);
          expect(error.extensions.candidates?.length).toBeLessThanOrEqual(5);
        },
      );

      test('words near to nothing are NOT_FOUND without candidates', async () => {
        const { extensions } = await traceError(client(), { duty: { name: '宇宙飛行士の採用' } });
        expect(extensions).toEqual({ code: 'NOT_FOUND', subject: 'duty', candidates: [] });
      });

      test('an id that nothing has is NOT_FOUND', async () => {
        const { extensions } = await traceError(client(), { duty: { id: 'duty/pasport' } });
        expect(extensions.code).toBe('NOT_FOUND');
      });

      test('a city misspelt is NOT_FOUND, with the nearest cities alone', async () => {
        const { extensions } = await traceError(client(), { city: { name: '熊元市' } });
        expect(extensions.code).toBe('NOT_FOUND');
        expect(extensions.candidates?.[0]).toEqual({ id: 'city/431001', name: '熊本市' });
        expect(extensions.candidates?.every(({ id }) => id.startsWith('city/'))).toBe(true);
      });

      test('an organisation misspelt is NOT_FOUND, with the nearest', async () => {
        const { extensions } = await traceError(client(), { organization: { name: '区民化' } });
        expect(extensions.code).toBe('NOT_FOUND');
        expect(extensions.candidates?.[0]).toEqual({ id: 'org/431001/kumin-ka', name: '区民課' });
      });

      test('an organisation of another city is NOT_FOUND in this one', async () => {
        const { extensions } = await traceError(client(), {
          city: { name: '堺市' },
          organization: { name: '区民課' },
        });
        expect(extensions.code).toBe('NOT_FOUND');
        expect(extensions.candidates).toEqual([]);
      });

      test('an organisation outside the city is NOT_FOUND, and never its own candidate', async () => {
        const { extensions } = await traceError(client(), {
          organization: { name: '都道府県知事' },
        });
        expect(extensions.code).toBe('NOT_FOUND');
        for (const { id } of extensions.candidates ?? []) expect(id).toMatch(/^org\/431001\//);
      });

      test('a name that fits several is AMBIGUOUS, and the city of the same call decides', async () => {
        const { trace } = await client().data(`{
          trace(
            duty: { name: "生活保護" } city: { name: "熊本市" } organization: { name: "Welfare Office" }
          ) { organization { id } }
        }`);
        expect(trace.organization.id).toBe('org/431001/fukushi-jimusho');
      });
    });
  });
}

function traceError(client: Client, args: Readonly<Record<string, object>>) {
  return client.error(
    `query ($duty: DutyBy!, $city: CityBy!, $organization: OrganizationBy) {
       trace(duty: $duty, city: $city, organization: $organization) { certainty }
     }`,
    { duty: { name: '旅券' }, city: { name: '熊本市' }, ...args },
  );
}
