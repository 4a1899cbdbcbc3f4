import type { ChainQueryVariables } from '../../graphql/generated/graphql.ts';
import { settingsIn } from '../../settings-in-address.ts';

/** Ids go by id, anything else by name, so that a link can be written by hand. */
const by = (kind: string, text: string) =>
  text.startsWith(`${kind}/`) ? { id: text } : { name: text };

/** What `?duty=…&city=…&organization=…` asks; undefined where it names no duty or no city. */
export function traceQuestion(search: string): ChainQueryVariables | undefined {
  const parameters = new URLSearchParams(search);
  const { language, asOf } = settingsIn(search);
  const [duty, city, organization] = ['duty', 'city', 'organization'].map((name) =>
    parameters.get(name),
  );
  if (!duty || !city) return undefined;
  return {
    duty: by('duty', duty),
    city: by('city', city),
    ...(organization ? { organization: by('org', organization) } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    lang: language,
  };
}
