import type { RoleLevel } from '../../graphql/generated/graphql.ts';

/** Whom a policy speaks of, in the order in which that is shown. */
export const roleLevels = [
  'HEAD_OFFICE',
  'WARD_OFFICE',
  'BOTH',
] as const satisfies readonly RoleLevel[];

interface RoleListProps {
  readonly of: readonly {
    readonly id: string;
    readonly theme: string | null;
    readonly text: string;
  }[];
}

/** What a policy says of roles, each sentence under the heading that it stands under. */
export function RoleList({ of }: RoleListProps) {
  return (
    <ul>
      {of.map(({ id, theme, text }) => (
        <li key={id} lang="ja">
          {theme !== null && <strong>{theme}：</strong>}
          {text}
        </li>
      ))}
    </ul>
  );
}
