import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shortDigest } from '#shared/report/canonical';
import { USUAL_PAPER } from '#shared/report/paper-options';
import { reportDigest } from '#shared/report/report-file';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { SubmissionExport, type SubmissionParts } from './export-submission';
import { JobStops } from './job-stops';
import { makeKnownLocations } from './known-locations';

const report = soundReport('2021');
const asked = { jobId: 'job', id: 'draft-0001', report, withExplanations: false };

let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'export-submission-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

const render: SubmissionParts['pdfs']['render'] = async () => ({
  outcome: 'rendered',
  pdf: new Uint8Array(10),
  pageCount: 4,
  undrawn: [],
  substitutes: [],
});

function exporting(changes: Partial<SubmissionParts> = {}): SubmissionExport {
  return new SubmissionExport({
    pdfs: {
      render,
      make: async () => ({ outcome: 'made', bytes: new Uint8Array(10) }),
      cancel: () => undefined,
    },
    tellPage: () => undefined,
    dialogs: { chooseNewFolder: async (name) => ({ path: join(place, name), replaces: false }) },
    locations: makeKnownLocations(),
    contextOf: async () => ({ paper: USUAL_PAPER }),
    stops: new JobStops(),
    now: () => new Date(2026, 0, 12, 9, 30),
    ...changes,
  });
}

describe('导出上报文件', () => {
  it('answers with the folder and the check code', async () => {
    const path = join(place, `${report.unit.name}${report.reportYear}年政府信息公开工作年度报告`);
    const outcome = await exporting().run(asked);
    expect(outcome).toMatchObject({ outcome: 'saved', shownPath: path, digest: reportDigest(report) });
    expect(shortDigest(reportDigest(report))).toMatch(/^[\da-f]{8}$/);
    expect(await readdir(path)).toHaveLength(5);
  });

  it('asks for no place where a formal copy may not be made', async () => {
    const chooseNewFolder = () => Promise.reject(new Error('asked'));
    const unfinished = { ...report, cells: { ...report.cells, 'disclosure.regulations.inForce': null } };
    const outcome = await exporting({ dialogs: { chooseNewFolder } }).run({ ...asked, report: unfinished });
    expect(outcome).toEqual({
      outcome: 'failed',
      message: expect.stringMatching(/^还有 1 处必须修改.*暂不能导出上报文件/),
    });
  });

  it('writes nothing where a document does not come to be, or the person stops it', async () => {
    const failed = { outcome: 'failed', message: 'Word 文档没有生成。' } as const;
    const cancel = () => undefined;
    const broken = exporting({ pdfs: { render, make: async () => failed, cancel } });
    expect(await broken.run(asked)).toEqual(failed);
    // Stopped between the last document and the disk, where no export process is there to be ended.
    const stops = new JobStops();
    const stopped = exporting({
      stops,
      pdfs: {
        render,
        make: async () => {
          stops.stop('job');
          return { outcome: 'made', bytes: new Uint8Array(10) };
        },
        cancel,
      },
    });
    expect(await stopped.run(asked)).toEqual({ outcome: 'cancelled' });
    expect(await readdir(place)).toEqual([]);
  });

  it('says what a disk did not take, and what to do', async () => {
    await rm(place, { recursive: true });
    expect(await exporting().run(asked)).toEqual({
      outcome: 'failed',
      message:
        '没有导出：找不到这个文件或文件夹。请看看磁盘是否还在、里面的文件是否正打开着，或者换一个位置再试。',
    });
  });
});
