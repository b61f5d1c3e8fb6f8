import { mkdtempSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { practiceReports } from '#shared/practice/practice-report';
import { writeReportFile } from '#shared/report/report-file';
import type { CommandParts } from './command';
import { runCommandLine } from './run-command-line';

const { report: practised, previous } = practiceReports(2024);
const { practice: _mark, ...earnest } = practised;
const printReport = vi.fn<CommandParts['printReport']>(async () => ({
  bytes: new TextEncoder().encode('%PDF'),
  undrawn: [],
}));

const writeWord = vi.fn<CommandParts['writeWord']>(async () => new TextEncoder().encode('PK'));

let folder = '';
const at = (name: string) => join(folder, name);
const run = (...args: string[]) =>
  runCommandLine(args, {
    programVersion: () => '1.2.3',
    printReport,
    writeWord,
    writeSheets: vi.fn(),
    readDocument: vi.fn(),
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'practice-file-'));
  // Without a mistake, so that the mark alone is what stands in the way.
  writeFileSync(at('practice.ndbg'), writeReportFile(previous, { as: 'export' }));
  writeFileSync(at('earnest.ndbg'), writeReportFile(earnest, { as: 'export' }));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a practice file on the command line', () => {
  it('is checked like any other and says what it is', async () => {
    const { exitCode, output, errors } = await run('check', at('practice.ndbg'));
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ practice: true, summary: { errors: 0 } });
    expect(errors).toBe(`提示：“${at('practice.ndbg')}”是练习，不会上报。\n`);
  });

  it.each(['pdf', 'docx', 'json'])('is not exported as %s, however clean it is', async (to) => {
    const { exitCode, output, errors } = await run(
      'export',
      at('practice.ndbg'),
      '--to',
      to,
      '--out',
      at('o'),
    );
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(errors).toBe(
      `“${at('practice.ndbg')}”是练习，不会上报，没有导出。用“--draft”可以导出标明“练习草稿”的。\n`,
    );
    expect(await readdir(folder)).not.toContain('o');
    expect(printReport).not.toHaveBeenCalled();
  });

  it('is exported as a draft, still marked', async () => {
    const { exitCode } = await run(
      'export',
      at('practice.ndbg'),
      '--to',
      'json',
      '--out',
      at('d'),
      '--draft',
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(await readFile(at('d'), 'utf8'))).toMatchObject({ practice: true });
  });

  it('is not compared with as the last year of a real report', async () => {
    const alone = await run('check', at('earnest.ndbg'));
    const beside = await run('check', at('earnest.ndbg'), '--previous', at('practice.ndbg'));
    expect(beside.output).toBe(alone.output);
    expect(beside.errors).toBe(`提示：“${at('practice.ndbg')}”是练习，没有用来核对。\n`);
  });
});
