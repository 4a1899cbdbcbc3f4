import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../../src/graph/dates.ts';
import { LawApi } from '../../../../src/sources/egov/api/client.ts';
import { downloadLaws, type WantedRevisions } from '../../../../src/sources/egov/api/download.ts';
import { type LawApiStub, lawId, lawXml, startLawApi } from './stub.ts';

const day = (text: string) => text as LocalDate;
const today: WantedRevisions = { asOf: day('2026-11-22') };
const current = `${lawId}_20230327_504AC0000000033`;
const coming = `${lawId}_20990101_507AC0000000099`;

let stub: LawApiStub;
let folder = '';
beforeEach(async () => {
  stub = await startLawApi();
  folder = await mkdtemp(path.join(tmpdir(), 'konkyo-laws-'));
});
afterEach(async () => {
  await stub.close();
  await rm(folder, { recursive: true });
});

async function download(laws: readonly string[] = [lawId], wanted: WantedRevisions = today) {
  const api = new LawApi({ address: stub.address, intervalMs: 1, backOffMs: 1, retries: 1 });
  const results: string[] = [];
  for await (const result of downloadLaws(api, laws, folder, wanted)) {
    results.push(
      'problem' in result
        ? `${result.law}: ${result.problem}`
        : `${result.revision}: ${result.outcome}`,
    );
  }
  return results;
}

const fileOf = (revision: string) => path.join(folder, revision, `${revision}.xml`);

describe('a download', () => {
  it('writes the revision of the day, where the bulk download has it', async () => {
    expect(await download()).toEqual([`${current}: written`]);
    expect(await readFile(fileOf(current), 'utf8')).toBe(lawXml(current));
    expect(await readdir(folder)).toEqual([current]);
  });

  it('writes the revisions of a period, those to come too', async () => {
    const since = { from: day('2023-03-27') };
    expect(await download([lawId], since)).toEqual([`${coming}: written`, `${current}: written`]);
    const until = { from: day('2000-01-01'), to: day('2023-03-26') };
    expect(await download([lawId], until)).toEqual([`${lawId}: it has no such revision`]);
  });

  it('does not ask again for what was not corrected since', async () => {
    await download();
    const before = stub.requests.length;
    expect(await download()).toEqual([`${current}: unchanged`]);
    expect(stub.requests.slice(before)).toEqual([`/api/2/law_revisions/${lawId}`]);
  });

  it('asks with If-Modified-Since where the file is older than the last correction', async () => {
    await download([lawId], { from: day('2099-01-01') });
    // The revision to come was corrected in 2026, its file is of 2023: the server says so.
    expect((await stat(fileOf(coming))).mtime).toEqual(new Date('2023-04-01T01:00:00Z'));
    const before = stub.requests.length;
    expect(await download([lawId], { from: day('2099-01-01') })).toEqual([`${coming}: unchanged`]);
    expect(stub.requests.slice(before)).toContain(`/api/2/law_file/xml/${coming}`);
  });

  it('goes on with the other laws after one that fails', async () => {
    expect(await download(['NONE', lawId])).toEqual([
      'NONE: e-Gov answered 400: 法令が存在しません。 (400002)',
      `${current}: written`,
    ]);
  });

  it.each([
    ['half a law', '<?xml version="1.0"?><Law><LawBody>', 'is no whole XML'],
    ['a page of something else', '<html><body>maintenance</body></html>', 'it is <html>'],
  ])('leaves the old file as it was where the server sends %s', async (_what, body, why) => {
    await download();
    await writeFile(fileOf(current), lawXml('old'));
    await utimes(fileOf(current), new Date(0), new Date(0));
    stub.faults.push(null, { body });
    const [result] = await download();
    expect(result).toContain(why);
    expect(await readFile(fileOf(current), 'utf8')).toBe(lawXml('old'));
  });

  it('never writes outside its folder, whatever a server names a revision', async () => {
    stub.faults.push({
      body: JSON.stringify({
        law_info: {},
        revisions: [
          { law_revision_id: '../../etc/passwd', amendment_enforcement_date: '2020-01-01' },
        ],
      }),
    });
    expect(await download()).toEqual([`${lawId}: e-Gov named a revision without a usable id`]);
    expect(await readdir(folder)).toEqual([]);
  });
});
