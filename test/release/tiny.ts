/** The smallest release that says something: one duty, one law, one provision that it rests on. */
import type { Statements } from '../../src/graph/statement.ts';

export const tiny: Statements = {
  nodes: [
    {
      id: 'law/ryoken-ho#Mp-At_3-Pr_1',
      kind: 'Provision',
      properties: { number: '第3条第1項', citation: '旅券法第3条第1項', partial: true },
    },
    {
      id: 'duty/passport',
      kind: 'Duty',
      properties: { name: '旅券の申請受付', aliases: ['旅券', 'パスポート'] },
    },
    { id: 'duty/yoshinoya', kind: 'Duty', properties: { name: '𠮷野家跡地の管理', aliases: [] } },
    {
      id: 'evidence/1',
      kind: 'Evidence',
      properties: { quote: '一般旅券の"発給"を\n受け', page: 8 },
    },
    { id: 'law/ryoken-ho', kind: 'Law', properties: { title: '旅券法' } },
    {
      id: 'basis/ryoken',
      kind: 'LegalBasis',
      properties: { role: 'FUNCTION', certainty: 'EXPLICIT' },
    },
  ],
  edges: [
    { relation: 'SUPPORTED_BY', from: 'basis/ryoken', to: 'evidence/1' },
    { relation: 'PART_OF', from: 'law/ryoken-ho#Mp-At_3-Pr_1', to: 'law/ryoken-ho' },
    { relation: 'FOUNDED_ON', from: 'duty/passport', to: 'basis/ryoken' },
    { relation: 'BY_PROVISION', from: 'basis/ryoken', to: 'law/ryoken-ho#Mp-At_3-Pr_1' },
  ],
};

/**
 * The same later: one duty has another name and one more alias, one came, one went; and the basis does not show
 * its evidence any more.
 */
export const tinyLater: Statements = {
  nodes: [
    ...tiny.nodes
      .filter(({ id }) => id !== 'duty/yoshinoya')
      .map((node) =>
        node.id === 'duty/passport'
          ? {
              ...node,
              properties: {
                name: '旅券の申請受理・交付',
                aliases: ['旅券', 'パスポート', '渡航文書'],
              },
            }
          : node,
      ),
    { id: 'duty/koseki', kind: 'Duty', properties: { name: '戸籍に関する事務' } },
  ],
  edges: [
    ...tiny.edges.filter(({ relation }) => relation !== 'SUPPORTED_BY'),
    { relation: 'FOUNDED_ON', from: 'duty/koseki', to: 'basis/ryoken' },
  ],
};
