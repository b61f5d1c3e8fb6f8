import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { writeReportFile } from '#shared/report/report-file';
import { readReportPath } from './read-report-path';

const unit = { name: '城关镇人民政府', kind: 'government', superior: '' } as const;
const text = writeReportFile(blankReport(unit, 2024), { as: 'export' });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function reading(content: string | Uint8Array) {
  const path = join(folder, 'report.ndbg');
  await writeFile(path, content);
  return readReportPath(path);
}

describe('readReportPath', () => {
  it('reads a report file and says that its seal is whole', async () => {
    expect(await reading(text)).toMatchObject({ ok: true, sealIntact: true, report: { unit } });
  });

  it('says when the content no longer matches the seal', async () => {
    expect(await reading(text.replace('城关镇', '城关乡'))).toMatchObject({ ok: true, sealIntact: false });
  });

  it('refuses bytes that are not UTF-8 instead of replacing them', async () => {
    const bytes = Buffer.from(text);
    bytes[bytes.indexOf('城')] = 0xff;
    expect(await reading(bytes)).toMatchObject({ ok: false, problem: 'garbled' });
  });

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    // 城关镇人民政府 as Notepad of a Chinese Windows writes it.
    [
      'GBK',
      Buffer.from(
        text.replace('城关镇', '\xb3\xc7\xb9\xd8\xd5\xf2').replace(/人民政府/g, '\xc8\xcb\xc3\xf1'),
        'latin1',
      ),
    ],
  ])('names the encoding of a report that another program has saved as %s', async (encoding, bytes) => {
    const outcome = await reading(bytes);
    expect(outcome).toMatchObject({ ok: false, problem: 'otherEncoding' });
    expect(outcome.ok === false && outcome.message).toContain(`${encoding} 编码`);
  });

  it('does not take bytes of anything for a damaged report', async () => {
    expect(await reading(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))).toMatchObject({
      problem: 'notText',
    });
  });

  it('refuses a file over the limit without reading it', async () => {
    const path = join(folder, 'huge.ndbg');
    await writeFile(path, '');
    await truncate(path, 9 * 1024 * 1024);
    expect(await readReportPath(path)).toMatchObject({ ok: false, problem: 'tooLarge' });
  });

  it('keeps the limit on a file that has no size of its own', async () => {
    expect(await readReportPath('/dev/zero')).toMatchObject({ ok: false, problem: 'tooLarge' });
  });

  it('tells a cut-off file', async () => {
    const outcome = await reading(text.slice(0, 300));
    expect(outcome).toMatchObject({ ok: false, problem: 'cutOff' });
    expect(outcome.ok === false && outcome.message).toContain('没有写完');
  });

  it('answers for a file that is not there and for a folder', async () => {
    expect(await readReportPath(join(folder, 'none.ndbg'))).toMatchObject({
      ok: false,
      message: '没有打开：找不到这个文件或文件夹。',
    });
    expect(await readReportPath(folder)).toMatchObject({
      ok: false,
      message: '没有打开：这个名字是一个文件夹。',
    });
  });

  it('does not wait for a pipe that nobody writes to', async () => {
    const pipe = join(folder, 'pipe.ndbg');
    execFileSync('mkfifo', [pipe]);
    expect(await readReportPath(pipe)).toMatchObject({ ok: false, problem: 'empty' });
  });
});
