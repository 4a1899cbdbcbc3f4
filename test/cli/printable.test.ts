import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/cli/printable.ts';
import { konkyo } from '../support/command.ts';

describe('what a terminal is given', () => {
  it.each([
    ['\u001b[31m赤\u0007', '␛[31m赤␇'],
    ['a\rb', 'a␍b'],
    ['\u007f\u009b2J', '␡⟨009B⟩2J'],
    ['甲\u202e乙\u2066丙', '甲⟨202E⟩乙⟨2066⟩丙'],
  ])('%j shows its control characters', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('keeps line breaks, tabs and every character that is written', () => {
    const text = '旅券法\t第三条\r\n𠮷野家 Ä … ␛\n';
    expect(printable(text)).toBe(text);
  });

  it('holds no control characters of the names that are asked for', async () => {
    const { code, stderr } = await konkyo(['trace', '\u001b]0;x\u0007', '--city', '熊本市']);
    expect(code).toBe(2);
    expect(stderr).toContain('␛]0;x␇');
    expect(stderr).not.toContain('\u001b');
  });

  it('holds no control characters of the data that is checked', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'konkyo-printable-'));
    await writeFile(path.join(folder, 'a.yaml'), 'duties:\n  - id: duty/x\n    "a\\e[31m": x\n');
    const { stderr } = await konkyo(['check', folder]);
    await rm(folder, { recursive: true });
    expect(stderr).toContain('␛[31m');
    expect(stderr).not.toContain('\u001b');
  });
});
