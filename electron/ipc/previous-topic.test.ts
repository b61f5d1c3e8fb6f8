import { mkdtempSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { makePlainWriter } from '../../tests/support/plain-writer';
import { DraftLibrary } from '../drafts/draft-library';
import { readDocumentPath } from '../imports/read-document-path';
import { DraftsInEditing } from './drafts-in-editing';
import { ForeignFiles } from './foreign-files';
import { previousTopic } from './previous-topic';

const unit = { name: '城关镇', kind: 'government', superior: '' } as const;
const last = blankReport(unit, 2023);

let home = '';
let chosen: string | undefined;
const keepBefore = vi.fn<(id: string, report: Report, reason: string) => void>();

function startTopic() {
  const library = new DraftLibrary({
    folder: join(home, 'drafts'),
    previousFolder: join(home, 'previous'),
    notesFolder: home,
    writer: makePlainWriter(),
    now: () => new Date('2025-01-03T14:32:00Z'),
    onFailure: (error) => {
      throw error;
    },
  });
  const dialogs = { chooseReportFile: async () => chosen };
  const editing = new DraftsInEditing();
  return {
    library,
    editing,
    topic: previousTopic({
      library,
      dialogs,
      readDocument: readDocumentPath,
      foreignFiles: new ForeignFiles(),
      editing,
      versions: { keepBefore },
      session: { opened: () => undefined },
    }),
  };
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'previous-topic-'));
  chosen = undefined;
  keepBefore.mockClear();
});
afterEach(() => rm(home, { recursive: true }));

describe('last year’s report at the door', () => {
  it('is only read, and nothing is kept, until the person has said yes', async () => {
    const { topic } = startTopic();
    expect(await topic['previous:read-file']({})).toEqual({ outcome: 'cancelled' });
    chosen = join(home, 'last.ndbg');
    await writeFile(chosen, writeReportFile(last, { as: 'export' }));
    expect(await topic['previous:read-file']({})).toEqual({ outcome: 'read', report: last });
    expect(await readdir(home)).toEqual(['last.ndbg']);
  });

  it('tells of a file that was changed after it was sealed', async () => {
    const { topic } = startTopic();
    chosen = join(home, 'last.ndbg');
    await writeFile(chosen, writeReportFile(last, { as: 'export' }).replace('城关镇', '城关乡'));
    expect(await topic['previous:read-file']({})).toMatchObject({
      outcome: 'read',
      notice: expect.stringContaining('被改动过'),
    });
  });

  it('says in words that a draft is gone, be it read from or kept beside', async () => {
    const { topic } = startTopic();
    const id = '00000000-0000';
    expect(await topic['previous:read-draft']({ id })).toEqual({
      outcome: 'failed',
      message: '这份草稿已不在列表里。',
    });
    expect(await topic['previous:keep']({ id, previous: last })).toEqual({
      outcome: 'failed',
      message: '去年的年报没有保存成功：这份草稿已不在列表里。',
    });
  });

  it('says in words that the disk did not take it, and begins no report without it', async () => {
    const { topic, library, editing } = startTopic();
    const { summary } = await library.create(blankReport(unit, 2024));
    await writeFile(join(home, 'previous'), 'a file where the folder belongs');
    const keeping = await topic['previous:keep']({ id: summary.id, previous: last });
    expect(keeping).toEqual({
      outcome: 'failed',
      message: '去年的年报没有保存成功：这个名字已被另一个文件占用。',
    });
    const beginning = await topic['previous:begin-report']({ previous: last });
    expect(beginning).toMatchObject({ outcome: 'failed', message: expect.stringMatching(/^没有新建：/) });
    expect((await library.list()).drafts.map(({ id }) => id)).toEqual([summary.id]);
    expect(editing.any()).toBe(false);
  });

  it('keeps what is replaced or removed as a version', async () => {
    const { topic, library } = startTopic();
    const { id } = (await library.create(blankReport(unit, 2024))).summary;
    await topic['previous:keep']({ id, previous: last });
    expect(keepBefore).not.toHaveBeenCalled();
    const other = { ...last, cells: { 'requests.carriedForward.naturalPerson': 4 } };
    await topic['previous:keep']({ id, previous: other });
    await topic['previous:remove']({ id });
    expect(keepBefore.mock.calls).toEqual([
      [`${id}-previous`, last, 'beforeImport'],
      [`${id}-previous`, other, 'beforeImport'],
    ]);
  });

  it('begins no report of a year that has no form', async () => {
    const { topic } = startTopic();
    expect(await topic['previous:begin-report']({ previous: { ...last, reportYear: 2010 } })).toEqual({
      outcome: 'failed',
      message: '2011 年度还没有统一格式，不能新建。',
    });
  });
});
