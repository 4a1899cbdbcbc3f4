import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  LawApi,
  LawApiError,
  type LawApiOptions,
} from '../../../../src/sources/egov/api/client.ts';
import { type LawApiStub, lawId, lawXml, startLawApi } from './stub.ts';

let stub: LawApiStub;
beforeEach(async () => {
  stub = await startLawApi();
});
afterEach(() => stub.close());

const api = (options: LawApiOptions = {}) =>
  new LawApi({ address: stub.address, intervalMs: 1, backOffMs: 1, timeoutMs: 5_000, ...options });

const revision = `${lawId}_20230327_504AC0000000033`;

async function problemOf(asked: Promise<unknown>): Promise<LawApiError> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof LawApiError) return error;
  throw new Error('it was answered', { cause: error });
}

describe('the client of 法令API Version 2', () => {
  it('goes through all pages of a list', async () => {
    const ids: (string | undefined)[] = [];
    for await (const { law_info } of api().laws({ law_type: ['Act', 'CabinetOrder'] })) {
      ids.push(law_info?.law_id);
    }
    expect(ids).toEqual(Array.from({ length: 250 }, (_, i) => `law${i}`));
    expect(stub.requests).toEqual([
      '/api/2/laws?law_type=Act,CabinetOrder&limit=100&offset=0',
      '/api/2/laws?law_type=Act,CabinetOrder&limit=100&offset=100',
      '/api/2/laws?law_type=Act,CabinetOrder&limit=100&offset=200',
    ]);
  });

  it('does not go round in circles where a server sends it back', async () => {
    stub.faults.push({ body: JSON.stringify({ count: 0, laws: [], next_offset: 0 }) });
    for await (const law of api().laws()) throw new Error(`there is no ${law.law_info?.law_id}`);
    expect(stub.requests).toHaveLength(1);
  });

  it('gives a law’s revisions by its number too', async () => {
    await problemOf(api().revisions('昭和二十六年法律第二百六十七号'));
    expect(stub.requests).toEqual(['/api/2/law_revisions/昭和二十六年法律第二百六十七号']);
  });

  it('gives a text, and says when it has not changed since', async () => {
    const first = await api().file(revision);
    if (!first.changed) throw new Error('nothing was sent');
    expect(first.bytes.toString()).toBe(lawXml(revision));
    expect(first.lastModified).toEqual(new Date('2023-04-01T01:00:00Z'));
    expect(await api().file(revision, first.lastModified)).toEqual({ changed: false });
  });

  it('repeats the server’s words for a request that it refuses, and does not ask again', async () => {
    const error = await problemOf(api().revisions('NONE'));
    expect(error.message).toBe('e-Gov answered 400: 法令が存在しません。 (400002)');
    expect(error.status).toBe(400);
    expect(stub.requests).toHaveLength(1);
  });

  it.each([
    ['an error of the server', { status: 500 }],
    ['a server that is overloaded', { status: 503, retryAfter: '0' }],
    ['too many requests', { status: 429 }],
    ['a connection that is cut', 'cut' as const],
  ])('asks again after %s', async (_what, fault) => {
    stub.faults.push(fault, fault);
    expect((await api().file(revision)).changed).toBe(true);
    expect(stub.requests).toHaveLength(3);
  });

  it('asks again after no answer', async () => {
    stub.faults.push('silence');
    expect((await api({ timeoutMs: 300 }).file(revision)).changed).toBe(true);
  });

  it('gives up after its attempts, with the server’s last words', async () => {
    stub.faults.push(...Array.from({ length: 3 }, () => ({ status: 500 })));
    const error = await problemOf(api({ retries: 2 }).file(revision));
    expect(error.message).toBe('e-Gov answered 500: 処理できません。 (500001)');
    expect(stub.requests).toHaveLength(3);
  });

  it('waits as long as it is asked to', async () => {
    stub.faults.push({ status: 429, retryAfter: '1' });
    await api().file(revision);
    const [first = 0, second = 0] = stub.times;
    expect(second - first).toBeGreaterThanOrEqual(990);
  });

  it('gives up where it is asked to wait for hours', async () => {
    stub.faults.push({ status: 503, retryAfter: '7200' });
    expect((await problemOf(api().file(revision))).status).toBe(503);
    expect(stub.requests).toHaveLength(1);
  });

  it('keeps its distance between requests', async () => {
    const polite = api({ intervalMs: 200 });
    await Promise.all([polite.file(revision), polite.file(revision), polite.file(revision)]);
    const gaps = stub.times.slice(1).map((time, i) => time - (stub.times[i] ?? 0));
    // Timers may be early by a millisecond, requests late by much.
    for (const gap of gaps) expect(gap).toBeGreaterThan(150);
  });

  it('says that nobody listens', async () => {
    await stub.close();
    const error = await problemOf(api({ retries: 1 }).file(revision));
    expect(error.message).toBe('e-Gov cannot be reached: ECONNREFUSED');
    stub = await startLawApi();
  });

  it('stops at once when it is told to', async () => {
    stub.faults.push('silence');
    const controller = new AbortController();
    const asked = api({ signal: controller.signal }).file(revision);
    setTimeout(() => controller.abort(), 100);
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
