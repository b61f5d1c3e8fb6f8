import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnyPath } from '../../electron/imports/read-any-path';
import { readDocumentPath } from '../../electron/imports/read-document-path';
import { packWord } from './write-word';

const MEBIBYTE = 1024 * 1024;
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const document = (body: string, before = '') =>
  `${before}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
const PLAIN = document(paragraph('一、总体情况'));
const BOMB =
  '<!DOCTYPE w [<!ENTITY a "好好好好好好好好好好"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const OLD_HEAD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
const SAVE_AS = /另存为.*“Word 文档（\.docx）”/;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-word-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is said of a file when somebody opens it. */
async function saidOf(content: Uint8Array | string, name = '去年年报.docx'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  const outcome = await readAnyPath(path, readDocumentPath);
  return outcome.ok ? 'opened' : outcome.message;
}

describe('a Word document of others that is hostile', () => {
  it.each<readonly [string, () => Uint8Array, RegExp]>([
    ['a zip bomb', () => packWord(document(paragraph('好'.repeat(20 * MEBIBYTE)))), /展开以后大得不正常/],
    ['an entity bomb', () => packWord(document(paragraph('&c;'), BOMB)), /不会写的定义/],
    [
      'an entity bomb in the part of numbers',
      () => packWord(PLAIN, { 'word/numbering.xml': strToU8(`${BOMB}<a>&c;</a>`) }),
      /不会写的定义/,
    ],
    [
      'a file from outside',
      () => packWord(document(paragraph('&c;'), '<!DOCTYPE w [<!ENTITY c SYSTEM "file:///etc/passwd">]>')),
      /不会写的定义/,
    ],
    ['a path that leads out', () => packWord(PLAIN, { '../../x.xml': strToU8('') }), /指向文件以外的路径/],
    ['a path of Windows', () => packWord(PLAIN, { 'C:\\x.xml': strToU8('') }), /指向文件以外的路径/],
    ['macros', () => packWord(PLAIN, { 'word/vbaProject.bin': strToU8('x') }), /文件里有宏.*不带宏的 \.docx/],
    [
      'paragraphs in each other',
      () => packWord(document(`${'<w:p>'.repeat(300)}${'</w:p>'.repeat(300)}`)),
      /层次深得不正常/,
    ],
  ])('%s: refused, and said what to do', async (_name, made, words) => {
    const said = await saidOf(made());
    expect(said).toMatch(words);
    expect(said).toMatch(/没有打开。请/);
  });

  it('of 200 MB is refused by its size alone', async () => {
    const path = join(folder, '大.docx');
    const file = await open(path, 'w');
    await file.write(packWord(PLAIN).slice(0, 100));
    await file.truncate(200 * MEBIBYTE);
    await file.close();
    const before = process.memoryUsage().arrayBuffers;
    expect(await readDocumentPath(path)).toMatchObject({
      outcome: 'refused',
      message: expect.stringMatching(/超过 50 MB.*请确认选对了文件。/),
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * MEBIBYTE);
  });
});

describe('a document that is no .docx', () => {
  it.each<readonly [string, string, Uint8Array | string]>([
    ['the old Word', '去年年报.doc', new Uint8Array(OLD_HEAD)],
    ['the old Word, named otherwise', '去年年报.docx', new Uint8Array(OLD_HEAD)],
    ['RTF', '去年年报.doc', '{\\rtf1\\ansi hello}'],
    ['a web page', '去年年报.doc', '\ufeff<html xmlns:o="urn:schemas-microsoft-com:office:office"></html>'],
    ['a web page with its pictures', '去年年报.doc', 'MIME-Version: 1.0\r\nContent-Type: multipart/related'],
    [
      'Word’s XML of 2003',
      '去年年报.xml',
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>',
    ],
  ])('%s: said how to save it as one', async (_name, name, content) =>
    expect(await saidOf(content, name)).toMatch(SAVE_AS),
  );
});
