import type { DrawnEnd } from '../../components/chain-picture/chain-picture.tsx';
import { useNameOf } from '../../components/ruby/named.tsx';
import { useWords } from '../../language/words.ts';
import type { End } from './trace-query.ts';

/** What a card says of what a step leads from or to. */
export function useEndInWords(): (end: End) => DrawnEnd {
  const { organizationType } = useWords();
  const nameOf = useNameOf();
  return (end) => {
    const { id } = end;
    switch (end.__typename) {
      case 'Provision':
        return { id, title: end.citation, beside: end.caption ?? '', isProvision: true };
      case 'Organization':
        return {
          id,
          title: nameOf(end),
          beside: organizationType[end.type],
          isProvision: false,
        };
      default:
        return { id, title: id, beside: '', isProvision: false };
    }
  };
}
