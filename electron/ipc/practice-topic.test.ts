import { mkdtempSync } from 'node:fs';
import { copyFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { practiceReports } from '#shared/practice/practice-report';
import { blankReport } from '#shared/report/blank-report';
import { writeReportFile } from '#shared/report/report-file';
import { makePlainWriter } from '../../tests/support/plain-writer';
import { DraftLibrary } from '../drafts/draft-library';
import { readDocumentPath } from '../imports/read-document-path';
import { DamagedFiles } from './damaged-files';
import { DifferingDocuments } from './differing-documents';
import { DraftsInEditing } from './drafts-in-editing';
import { ForeignFiles } from './foreign-files';
import { importDraft } from './import-draft';
import { practiceTopic } from './practice-topic';
import { previousTopic } from './previous-topic';

const earnest = blankReport({ name: '城关镇', kind: 'government', superior: '' }, 2024);
const { report: practised, previous } = practiceReports(2024);

let home = '';
const folder = () => join(home, 'drafts');

/** The program's topics as a new start finds the disk. */
function startTopics() {
  const library = new DraftLibrary({
    folder: folder(),
    previousFolder: join(home, 'previous'),
    notesFolder: home,
    writer: makePlainWriter(),
    now: () => new Date('2025-01-03T14:32:00Z'),
    onFailure: (error) => {
      throw error;
    },
  });
  const editing = new DraftsInEditing();
  return { library, editing, topic: practiceTopic({ library, editing }) };
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'practice-topic-'));
});
afterEach(() => rm(home, { recursive: true }));

describe('the practice report at the door', () => {
  it('is stored like a draft with last year beside it, and is in no list', async () => {
    const { library, topic } = startTopics();
    expect(await topic['practice:get']({})).toEqual({});
    const { summary } = await topic['practice:begin']({ reportYear: 2024 });
    await library.save(summary.id, { ...practised, people: { ...practised.people, phone: '1234' } });
    const later = startTopics();
    expect(await later.library.list()).toEqual({ drafts: [], damaged: [], setAside: [] });
    expect(await later.library.listRemoved()).toEqual([]);
    expect(await later.topic['practice:get']({})).toMatchObject({
      practice: { id: summary.id, practice: true },
    });
    const { draft } = await later.library.open(summary.id);
    expect(draft).toMatchObject({ report: { practice: true, people: { phone: '1234' } }, previous });
  });

  it('stays a practice whatever the page hands over for it', async () => {
    const { library, topic } = startTopics();
    const { summary } = await topic['practice:begin']({ reportYear: 2024 });
    await library.save(summary.id, earnest);
    expect((await startTopics().library.read(summary.id)).practice).toBe(true);
    expect((await startTopics().library.list()).drafts).toEqual([]);
  });

  it('is one at a time: a new one takes the place of the former', async () => {
    const { topic } = startTopics();
    const first = await topic['practice:begin']({ reportYear: 2024 });
    const second = await topic['practice:begin']({ reportYear: 2024 });
    expect(second.summary.id).not.toBe(first.summary.id);
    expect(await readdir(folder())).toEqual([`${second.summary.id}.ndbg`]);
    expect(await readdir(join(home, 'previous'))).toEqual([`${second.summary.id}.ndbg`]);
  });

  it('is gone for good when it is thrown away, and what else is there stays', async () => {
    const { library, editing, topic } = startTopics();
    const kept = await library.create(earnest);
    const { summary } = await topic['practice:begin']({ reportYear: 2024 });
    editing.toBeSaved(summary.id, practised);
    await topic['practice:discard']({});
    expect(await readdir(folder())).toEqual([`${kept.summary.id}.ndbg`]);
    expect(await readdir(join(home, 'previous'))).toEqual([]);
    expect(editing.unsaved()).toEqual([]);
    expect(await topic['practice:discard']({})).toEqual({});
  });

  it('is known by its file alone: copied among the drafts without any notes it is no draft', async () => {
    const { topic } = startTopics();
    const { summary } = await topic['practice:begin']({ reportYear: 2024 });
    await copyFile(join(folder(), `${summary.id}.ndbg`), join(folder(), 'carried-here.ndbg'));
    await rm(join(home, 'library.json'), { force: true });
    const later = startTopics();
    expect((await later.library.list()).drafts).toEqual([]);
    await later.topic['practice:discard']({});
    expect(await readdir(folder())).toEqual([]);
  });
});

describe('a practice file from elsewhere', () => {
  const opening = (library: DraftLibrary) => ({
    library,
    readDocument: readDocumentPath,
    damagedFiles: new DamagedFiles(),
    differingDocuments: new DifferingDocuments(),
    foreignFiles: new ForeignFiles(),
  });
  const carried = async () => {
    const path = join(home, 'carried.ndbg');
    await writeFile(path, writeReportFile(practised, { as: 'draft' }));
    return path;
  };

  it('opens as the practice report where there is none, and never as a draft', async () => {
    const { library, topic } = startTopics();
    expect(await importDraft(await carried(), opening(library))).toMatchObject({
      outcome: 'opened',
    });
    expect((await library.list()).drafts).toEqual([]);
    expect(await topic['practice:get']({})).toHaveProperty('practice');
  });

  it('is refused in words where one is there, which keeps what was practised', async () => {
    const { library, topic } = startTopics();
    const { summary } = await topic['practice:begin']({ reportYear: 2024 });
    expect(await importDraft(await carried(), opening(library))).toEqual({
      outcome: 'failed',
      message: '这个文件是练习，本机已有一份练习。要打开它，请先在开始页点“丢掉练习”。文件没有改动。',
    });
    expect(await topic['practice:get']({})).toMatchObject({ practice: { id: summary.id } });
  });

  it('is nobody’s last year, by whatever way it comes', async () => {
    const { library, editing, topic } = startTopics();
    const chooseReportFile = carried;
    const previousOnes = previousTopic({
      library,
      editing,
      dialogs: { chooseReportFile },
      readDocument: readDocumentPath,
      foreignFiles: new ForeignFiles(),
      session: { opened: () => undefined },
      versions: { keepBefore: () => undefined },
    });
    const { summary } = await topic['practice:begin']({ reportYear: 2024 });
    const { summary: draft } = await library.create(earnest);
    const refused = { outcome: 'failed', message: '这是练习，不能作为去年的年报。请选本单位去年的年报。' };
    expect(await previousOnes['previous:read-file']({})).toEqual(refused);
    expect(await previousOnes['previous:read-draft']({ id: summary.id })).toEqual(refused);
    expect(await previousOnes['previous:keep']({ id: draft.id, previous })).toEqual(refused);
    expect(await previousOnes['previous:begin-report']({ previous: practised })).toEqual(refused);
    expect((await library.list()).drafts).toHaveLength(1);
  });
});
