import { spawn } from 'node:child_process';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { programArguments } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { bridgeReply, callBridge } from './bridge-call';
import { expect, test } from './launch-program';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const unit = { name: '城关镇人民政府', kind: 'government', superior: '' } as const;
const written: Report = {
  ...blankReport(unit, 2024),
  cells: { 'requests.newlyReceived.naturalPerson': 12, 'requests.carriedOver.naturalPerson': '１２ 件' },
};

test('what was answered as saved survives kill -9', async ({ launchProgram }) => {
  const first = await launchProgram();
  const { summary } = await bridgeReply(first.page, 'drafts:create', { unit, reportYear: 2024 });
  const saved = await bridgeReply(first.page, 'drafts:save', { id: summary.id, report: written });
  expect(saved.outcome).toBe('saved');
  await first.kill();
  const second = await launchProgram({ userData: first.userData });
  const opened = await bridgeReply(second.page, 'drafts:open', { id: summary.id });
  expect(opened).toMatchObject({ outcome: 'opened', draft: { report: written } });
});

test('a draft cut off in the middle is set aside and told, and takes no other with it', async ({
  launchProgram,
}) => {
  const first = await launchProgram();
  const whole = await bridgeReply(first.page, 'drafts:create', { unit, reportYear: 2024 });
  const cut = await bridgeReply(first.page, 'drafts:create', {
    unit: { ...unit, name: '县档案局' },
    reportYear: 2020,
  });
  await first.close();
  const drafts = join(first.userData, 'drafts');
  await truncate(join(drafts, `${cut.summary.id}.ndbg`), 400);

  const second = await launchProgram({ userData: first.userData });
  const listed = await bridgeReply(second.page, 'drafts:list', {});
  expect(listed.drafts.map(({ id }) => id)).toEqual([whole.summary.id]);
  expect(listed.setAside).toHaveLength(1);
  expect(listed.setAside[0]?.message).toMatch(/没有写完.*已改名为/);
  const names = await readdir(drafts);
  expect(names).toContain(`${whole.summary.id}.ndbg`);
  const aside = names.filter((name) => name.startsWith(`${cut.summary.id}.damaged-`));
  expect(aside).toHaveLength(1);
  expect(await readFile(join(drafts, aside[0] ?? ''))).toHaveLength(400);
});

test('a second start hands its file to the first and ends', async ({ launchProgram }) => {
  const { app, page, userData } = await launchProgram();
  const file = join(userData, '去年年报.ndbg');
  await writeFile(file, writeReportFile(written, { as: 'export' }));
  const handedOver = page.evaluate(
    () =>
      new Promise((done) => {
        const { report } = window as unknown as {
          readonly report: import('../../shared/ipc/channels').Bridge;
        };
        report.on['handed-over'](() => done('handed over'));
      }),
  );
  const later = spawn(
    currentRuntime().executable,
    programArguments([file], [`--user-data-dir=${userData}`]),
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise((done) => later.once('exit', done));
  expect(await handedOver).toBe('handed over');
  expect(await ended).toBe(0);
  expect(app.windows()).toHaveLength(1);
});

test('a file given at the start waits for the page', async ({ launchProgram }) => {
  const first = await launchProgram();
  const file = join(first.userData, 'given.ndbg');
  await writeFile(file, writeReportFile(written, { as: 'export' }));
  await first.close();
  const { page } = await launchProgram({ userData: first.userData, args: [file] });
  // The page takes it by itself when it is there to do so; whoever takes it, there is then one draft.
  await callBridge(page, 'drafts:take-handed-over', {});
  await expect
    .poll(async () => (await bridgeReply(page, 'drafts:list', {})).drafts.map(({ unitName }) => unitName))
    .toEqual([unit.name]);
});

test('importing tells of a changed seal, and refuses what is no report', async ({ launchProgram }) => {
  const { app, page, userData } = await launchProgram();
  const file = join(userData, 'foreign.ndbg');
  await writeFile(file, writeReportFile(written, { as: 'export' }).replace('城关镇', '城关乡'));
  await answerOpenDialog(app, file);
  const changed = await bridgeReply(page, 'drafts:import', {});
  expect(changed).toMatchObject({ outcome: 'opened', notice: expect.stringContaining('被改动过') });
  await writeFile(file, '%PDF-1.7');
  const refused = await bridgeReply(page, 'drafts:import', {});
  expect(refused).toMatchObject({
    outcome: 'failed',
    message: expect.stringContaining('不是本软件的年报文件'),
  });
});

test('a report file is written whole, and the formal PDF is refused while errors stand', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  const { summary } = await bridgeReply(page, 'drafts:create', { unit, reportYear: 2024 });
  const target = join(userData, 'out.ndbg');
  await answerSaveDialog(app, target);
  const outcome = await bridgeReply(page, 'exports:report-file', { id: summary.id, report: written });
  expect(outcome).toMatchObject({ outcome: 'saved', shownPath: target });
  expect(await readFile(target, 'utf8')).toBe(writeReportFile(written, { as: 'export' }));

  await answerSaveDialog(app, join(userData, 'out.pdf'));
  const request = { jobId: 'job', id: summary.id, report: written };
  const formal = await bridgeReply(page, 'exports:save-pdf', { ...request, draft: false });
  expect(formal).toMatchObject({ outcome: 'failed', message: expect.stringMatching(/还有 \d+ 处必须修改/) });
  const draft = await bridgeReply(page, 'exports:save-pdf', { ...request, draft: true });
  expect(draft.outcome).toBe('saved');
  expect((await readFile(join(userData, 'out.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await readdir(userData)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a disk that refuses a save is told in words, and the draft keeps what it had', async ({
  launchProgram,
}) => {
  const { page, userData } = await launchProgram();
  const { summary } = await bridgeReply(page, 'drafts:create', { unit, reportYear: 2024 });
  const path = join(userData, 'drafts', `${summary.id}.ndbg`);
  const before = await readFile(path, 'utf8');
  const tooLarge = { ...written, cells: { 'requests.newlyReceived.naturalPerson': 1e12 } };
  const outcome = await bridgeReply(page, 'drafts:save', { id: summary.id, report: tooLarge });
  expect(outcome).toMatchObject({
    outcome: 'failed',
    message: expect.stringMatching(/^没有保存成功：.+请不要关闭。$/),
  });
  expect(await readFile(path, 'utf8')).toBe(before);
});
