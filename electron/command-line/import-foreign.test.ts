import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReportFile } from '#shared/report/read-report-file';
import { printedBlocks } from '../../tests/foreign-documents/printed-blocks';
import { PUBLISHED_REPORTS } from '../../tests/foreign-documents/published-reports';
import { writeWord } from '../../tests/foreign-documents/write-word';
import { readDocumentPath } from '../imports/read-document-path';
import { importFile } from './import-file';

const [, REPORT] = PUBLISHED_REPORTS.find(([name]) => name === 'huaian-city-2024') ?? [];
if (REPORT === undefined) throw new Error('a report is needed');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-foreign-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function imported(bytes: Uint8Array, year?: number) {
  const [file, out] = [join(folder, '年报.docx'), join(folder, 'out.ndbg')];
  await rm(out, { force: true });
  await writeFile(file, bytes);
  const parts = { readDocument: readDocumentPath };
  const result = await importFile(
    { name: 'import', file, out, ...(year === undefined ? {} : { year }) },
    parts,
  );
  return { ...result, written: await readFile(out, 'utf8').catch(() => undefined) };
}

describe('import of a document made by others', () => {
  it('writes the report it shows, stated totals and all, and says that all of it was read', async () => {
    const { exitCode, output, written } = await imported(writeWord(printedBlocks(REPORT)));
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ kind: 'foreign', template: '2021', notRead: [], missing: [] });
    const read = readReportFile(written ?? '');
    expect(read).toMatchObject({ ok: true, sealIntact: true });
    expect(read.ok && [read.report.cells, read.report.stated, read.report.narrative]).toEqual([
      REPORT.cells,
      REPORT.stated,
      REPORT.narrative,
    ]);
  });

  it('keeps what is printed where nobody has looked at it, and names what it could not place', async () => {
    const blocks = printedBlocks({
      ...REPORT,
      cells: {
        ...REPORT.cells,
        'requests.granted.naturalPerson': ' １，２８８ ',
        'requests.granted.otherOrg': '/',
      },
    }).filter((block) => block.kind !== 'table' || block.name !== '第四部分');
    const { exitCode, output, written } = await imported(writeWord(blocks));
    expect(exitCode).toBe(1);
    const told = JSON.parse(output);
    expect(told.notRead).toEqual([expect.stringContaining('没有找到第四部分的表')]);
    expect(told.missing).toHaveLength(12);
    const read = readReportFile(written ?? '');
    expect(read.ok && read.report.cells).toMatchObject({
      'requests.granted.naturalPerson': ' １，２８８ ',
      'requests.granted.otherOrg': '/',
    });
  });

  it('asks for the year where the document does not say it', async () => {
    const untitled = printedBlocks(REPORT).slice(2);
    expect(await imported(writeWord(untitled))).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('--year'),
      written: undefined,
    });
    expect(JSON.parse((await imported(writeWord(untitled), 2024)).output)).toMatchObject({
      reportYear: 2024,
    });
  });

  it('refuses a document that is no report', async () => {
    const { exitCode, errors } = await imported(writeWord([{ kind: 'paragraph', text: '会议纪要' }]));
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('没有年报数据')]);
  });
});
