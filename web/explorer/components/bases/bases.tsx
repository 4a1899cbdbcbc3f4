import { pathOf } from '../../addresses.ts';
import type { BasisFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useWords } from '../../language/words.ts';
import { CertaintyMark } from '../certainty/certainty.tsx';
import { Quotes } from '../evidence/quotes.tsx';
import { Go } from '../link/go.tsx';

graphql(`
  fragment Basis on LegalBasis {
    id
    role
    certainty
    reason(lang: $lang)
    provision {
      id
      citation
    }
    instrument {
      id
      title
    }
    evidence {
      ...Quoted
    }
  }
`);

interface BasesProps {
  readonly of: readonly BasisFragment[];
  /** Whether they do different things for the work. */
  readonly withRole?: boolean;
}

/** Legal bases, each with how sure it is, why, and the words that show it. */
export function Bases({ of, withRole = false }: BasesProps) {
  const words = useWords();
  return of.map(({ id, role, certainty, reason, provision, instrument, evidence }) => (
    <section key={id}>
      <h3>
        <Go to={pathOf((provision ?? instrument).id)} lang="ja">
          {provision?.citation ?? instrument.title}
        </Go>{' '}
        {withRole && `${words.role[role]} `}
        <CertaintyMark of={certainty} />
      </h3>
      {reason !== null && (
        <p>
          {words.trace.reason}
          {words.colon}
          {reason}
        </p>
      )}
      <Quotes of={evidence} />
    </section>
  ));
}
