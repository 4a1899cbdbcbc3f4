/** What the page at an address asks before all else, as the page itself asks it. */
import type { Question } from '../graphql/question.ts';
import { cityQuery, wardQuery } from '../pages/city/city-query.ts';
import { dutyQuery } from '../pages/duty/duty-query.ts';
import { organizationQuery } from '../pages/organization/organization-query.ts';
import { traceQuery } from '../pages/trace/trace-query.ts';
import { traceQuestion } from '../pages/trace/trace-question.ts';
import { settingsIn } from '../settings-in-address.ts';

/** Undefined where the page asks nothing, or where nothing is asked ahead of it. */
export function firstQuestion({ pathname, search }: URL): Question | undefined {
  const [, kind] = pathname.split('/', 2);
  const { language: lang, asOf } = settingsIn(search);
  const id = decodeURIComponent(pathname.slice(1));
  const day = asOf === undefined ? {} : { asOf };
  switch (kind) {
    case 'trace': {
      const variables = pathname === '/trace' ? traceQuestion(search) : undefined;
      return variables && { query: traceQuery.toString(), variables };
    }
    case 'duty':
      return { query: dutyQuery.toString(), variables: { id, lang } };
    case 'city':
      return { query: cityQuery.toString(), variables: { id, lang, ...day } };
    case 'ward':
      return { query: wardQuery.toString(), variables: { id } };
    case 'org':
      return { query: organizationQuery.toString(), variables: { id, lang } };
    default:
      return undefined;
  }
}
