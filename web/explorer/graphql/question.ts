/** A question as it is sent, and where the answer to one stands that came with the page. */

export interface Question {
  readonly query: string;
  readonly variables: unknown;
}

export const sent = ({ query, variables }: Question): string =>
  JSON.stringify({ query, variables });

/** The id of the element in a page's HTML that has the answer to what the page asks first. */
export const elementOfAnswer = 'answer';
