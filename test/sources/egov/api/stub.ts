/** A server of 法令API Version 2 that answers as its description says, with faults on request. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { components } from '../../../../src/sources/egov/api/generated/description.ts';

type Schemas = components['schemas'];

/** Two revisions of one law, newest first, and one that has no day yet. */
export const lawId = '326AC0000000267';
export const revisions: readonly Schemas['revision_info'][] = [
  {
    law_revision_id: `${lawId}_20990101_507AC0000000099`,
    law_title: '旅券法',
    amendment_scheduled_enforcement_date: '2099-01-01',
    current_revision_status: 'UnEnforced',
    updated: '2026-01-05T10:00:00+09:00',
  },
  {
    law_revision_id: `${lawId}_20230327_504AC0000000033`,
    law_title: '旅券法',
    amendment_enforcement_date: '2023-03-27',
    current_revision_status: 'CurrentEnforced',
    updated: '2023-04-01T10:00:00+09:00',
  },
  { law_revision_id: `${lawId}_00000000_508AC0000000001`, law_title: '旅券法' },
];

export const lawXml = (revision: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Law Era="Showa" Year="26" Num="267" LawType="Act"><LawNum>昭和二十六年法律第二百六十七号</LawNum><LawBody><LawTitle>旅券法</LawTitle><!-- ${revision} --></LawBody></Law>`;

/** What happens to a request instead of the right answer. */
export type Fault =
  | { readonly status: number; readonly retryAfter?: string }
  /** The connection ends in the middle of the body. */
  | 'cut'
  /** No answer ever. */
  | 'silence'
  | { readonly body: string };

export interface LawApiStub {
  readonly address: string;
  /** The requests that came in: their paths with queries. */
  readonly requests: readonly string[];
  /** When each of them came in, in milliseconds. */
  readonly times: readonly number[];
  /** The faults of the next requests, one each; null for a right answer. */
  readonly faults: (Fault | null)[];
  close(): Promise<void>;
}

export async function startLawApi(): Promise<LawApiStub> {
  const requests: string[] = [];
  const times: number[] = [];
  const faults: (Fault | null)[] = [];
  const server = createServer((request, response) => {
    requests.push(decodeURI(request.url ?? ''));
    times.push(performance.now());
    const fault = faults.shift() ?? null;
    if (fault === null) answer(request, response);
    else fail(fault, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/api/2`,
    requests,
    times,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fail(fault: Fault, response: ServerResponse): void {
  if (fault === 'silence') return;
  if (fault === 'cut') {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('<?xml version="1.0"?><Law>', () => response.destroy());
    return;
  }
  if ('body' in fault) {
    response.end(fault.body);
    return;
  }
  const { status, retryAfter } = fault;
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  json(response, status, { code: `${status}001`, message: '処理できません。' });
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

/** 2023-04-01 10:00 in Japan. */
const lastModified = new Date('2023-04-01T01:00:00Z');

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://stub');
  const [, , , operation, ...rest] = pathname.split('/').map(decodeURIComponent);
  if (operation === 'laws') {
    const offset = Number(searchParams.get('offset') ?? 0);
    const limit = Number(searchParams.get('limit') ?? 100);
    const total = 250;
    const count = Math.min(limit, total - offset);
    const next = offset + count;
    const laws: Schemas['laws_response'] = {
      total_count: total,
      count,
      next_offset: next < total ? next : null,
      laws: Array.from({ length: count }, (_, i) => ({
        law_info: { law_id: `law${offset + i}` },
      })),
    };
    json(response, 200, laws);
  } else if (operation === 'law_revisions' && rest[0] === lawId) {
    const found: Schemas['law_revisions_response'] = {
      law_info: { law_id: lawId },
      revisions: [...revisions],
    };
    json(response, 200, found);
  } else if (operation === 'law_file' && rest[0] === 'xml') {
    const since = Date.parse(request.headers['if-modified-since'] ?? '');
    if (since >= lastModified.getTime()) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'application/xml',
      'last-modified': lastModified.toUTCString(),
    });
    response.end(lawXml(rest[1] ?? ''));
  } else {
    const error: Schemas['error_info'] = { code: '400002', message: '法令が存在しません。' };
    json(response, 400, error);
  }
}
