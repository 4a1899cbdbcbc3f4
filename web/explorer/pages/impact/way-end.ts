import { pathOf, tracePath } from '../../addresses.ts';
import type { DrawnEnd } from '../../components/chain-picture/chain-picture.tsx';
import { useNameOf } from '../../components/ruby/named.tsx';
import type { WayEndFragment } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';

/** What a way of an impact leads over, as a card says it, and where its page is. */
export type WayEnd = DrawnEnd & { readonly path: string };

export function useWayEnd(): (end: WayEndFragment) => WayEnd {
  const { organizationType, kinds } = useWords();
  const nameOf = useNameOf();
  return (end) => {
    const { id } = end;
    const common = { id, path: pathOf(id), isProvision: false };
    switch (end.__typename) {
      case 'Provision':
        return { ...common, title: end.citation, beside: end.caption ?? '', isProvision: true };
      case 'Organization':
        return { ...common, title: nameOf(end), beside: organizationType[end.type] };
      case 'Duty':
        return { ...common, title: nameOf(end), beside: kinds.Duty };
      case 'Assignment':
        return {
          ...common,
          title: nameOf(end.duty),
          beside: `${nameOf(end.city)} ${nameOf(end.organization)}`,
          path: tracePath({
            duty: end.duty.id,
            city: end.city.id,
            organization: end.organization.id,
          }),
        };
      default:
        return { ...common, title: id, beside: '' };
    }
  };
}
