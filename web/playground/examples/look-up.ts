import type { Example } from './example.ts';

const provision: Example = {
  id: 'provision',
  titleJa: '条文を引用の形で引く',
  titleEn: 'A provision by its citation',
  group: 'look-up',
  query: `# 数字は算用でも漢数字でも、全角でも半角でもよい。
# Arabic or Chinese numerals, full or half width: all find the same provision.
query ProvisionByCitation($by: ProvisionBy!) {
  provision(by: $by) {
    id
    citation
    caption
    text
    instrument {
      title
      number
      revisionId
    }
    parent {
      citation
    }
    # この条文に基づく事務。 What rests on it.
    basisOf(first: 5) {
      totalCount
      nodes {
        duty {
          name
        }
        organization {
          name
        }
      }
    }
  }
}
`,
  variables: { by: { citation: '地方自治法第252条の20第2項' } },
};

const duty: Example = {
  id: 'duty',
  titleJa: '事務を読みがなで引く',
  titleEn: 'A duty by its reading',
  group: 'look-up',
  query: `# 名前、別名、読みのどれでも引ける。
# By name, alias or reading.
query DutyByReading($by: DutyBy!) {
  duty(by: $by) {
    id
    name
    nameKana
    nameEn
    aliases
    category
    nature
    bases {
      role
      certainty
      provision {
        citation
      }
      evidence {
        quote
      }
    }
    assignments(first: 10) {
      nodes {
        city {
          name
        }
        organization {
          name
        }
        mode
      }
    }
  }
}
`,
  variables: { by: { name: 'りょけん' } },
};

const instrument: Example = {
  id: 'instrument',
  titleJa: '法令を法令番号で引く',
  titleEn: 'An Act by its law number',
  group: 'look-up',
  query: `# 法令番号のほか、題名、略称、e-Gov の法令IDでも引ける。
# Also by title, abbreviation or e-Gov's law id.
query InstrumentByNumber($by: InstrumentBy!) {
  instrument(by: $by) {
    __typename
    id
    title
    titleEn
    number
    lawId
    issuedOn
    source {
      title
      url
    }
    provisions(first: 20) {
      totalCount
      nodes {
        number
        caption
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`,
  variables: { by: { number: '昭和二十二年法律第六十七号' } },
};

const search: Example = {
  id: 'search',
  titleJa: '言葉で探す：旅券',
  titleEn: 'Full-text search: passports',
  group: 'look-up',
  query: `# 表記の違い（全角・半角、かな、旧字体）によらずに探す。
# Blind to width, kana and old forms of characters.
query Search($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    totalCount
    nodes {
      score
      title
      snippet
      highlights {
        start
        end
      }
      node {
        __typename
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  variables: { text: '旅券', first: 10 },
};

export const lookUpExamples: readonly Example[] = [provision, duty, instrument, search];
