import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReportFile } from '#shared/report/report-file';
import { soundReport } from '../../tests/rule-cases/sound-report';
import type { CommandParts } from './command';
import { FILE_FORMATS } from './read-command';
import { runCommandLine } from './run-command-line';

/** What has to hold for whatever a report is written as: a further format is held to it without a line here. */

const MARK = '草稿，未通过校验';
const never = () => Promise.reject(new Error('not needed to write a file'));
/** In place of the libraries: whether they were asked for a draft is all that is looked at. */
const asAsked = async (_report: unknown, { draft }: { readonly draft: boolean }) =>
  new TextEncoder().encode(draft ? MARK : '正式稿');
const PARTS: CommandParts = {
  programVersion: () => '1.2.3',
  printReport: async (report, options) => ({ bytes: await asAsked(report, options), undrawn: [] }),
  writeWord: asAsked,
  writeSheets: asAsked,
  readDocument: never,
};

let folder = '';
const at = (name: string) => join(folder, name);
const exported = (file: string, format: string, ...more: string[]) =>
  runCommandLine(['export', at(file), '--to', format, '--out', at(`out.${format}`), ...more], PARTS);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'every-format-'));
  const unfinished = soundReport('2021', { narrative: { overview: '' } });
  writeFileSync(at('sound.ndbg'), writeReportFile(soundReport('2021'), { as: 'export' }));
  writeFileSync(at('unfinished.ndbg'), writeReportFile(unfinished, { as: 'export' }));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(FILE_FORMATS)('export --to %s', (format) => {
  it('refuses while 必须修改 stand, and writes nothing', async () => {
    expect(await exported('unfinished.ndbg', format)).toMatchObject({ exitCode: 1, output: '' });
    expect(await readdir(folder)).not.toContain(`out.${format}`);
  });

  it('writes the formal copy without a mark', async () => {
    expect(await exported('sound.ndbg', format)).toMatchObject({ exitCode: 0, errors: '' });
    expect(readFileSync(at(`out.${format}`), 'utf8')).not.toContain('草稿');
  });
});

/** The report file is data and not paper: whether it is finished is told by its content. */
const PAPERS = FILE_FORMATS.filter((format) => format !== 'json');

describe.each(PAPERS)('export --to %s --draft', (format) => {
  it('writes the mark of a draft', async () => {
    expect(await exported('unfinished.ndbg', format, '--draft')).toMatchObject({ exitCode: 0 });
    expect(
      readFileSync(at(`out.${format}`), 'utf8'),
      'a draft says so: hand `draft` on to what makes the file',
    ).toContain(MARK);
  });
});
