import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blankReport } from '#shared/report/blank-report';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { validate } from '#shared/rules/validate';
import { programArguments } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { bridgeReply, callBridge } from './bridge-call';
import { inSeasonOf } from './in-season';
import { expect, test } from './launch-program';
import { expectSaved, goTo } from './pages-of-report';
import { temporaryUserData } from './running-program';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const unit = { name: '城关镇人民政府', kind: 'government', superior: '' } as const;
const written: Report = {
  ...blankReport(unit, 2024),
  cells: { 'requests.newlyReceived.naturalPerson': 12, 'requests.carriedOver.naturalPerson': '１２ 件' },
};

interface Start {
  readonly program: ChildProcess;
  readonly ended: Promise<unknown[]>;
}

/** Whose drafts lie in a folder. */
async function unitNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.ndbg'));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => JSON.parse(text).unit.name).sort();
}

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

test('a draft of which nothing is left is set aside and told, and takes no other with it', async ({
  launchProgram,
}) => {
  const first = await launchProgram();
  const whole = await bridgeReply(first.page, 'drafts:create', { unit, reportYear: 2024 });
  const lost = await bridgeReply(first.page, 'drafts:create', {
    unit: { ...unit, name: '县档案局' },
    reportYear: 2020,
  });
  await first.close();
  const drafts = join(first.userData, 'drafts');
  await writeFile(join(drafts, `${lost.summary.id}.ndbg`), Buffer.alloc(4096));

  const second = await launchProgram({ userData: first.userData });
  const listed = await bridgeReply(second.page, 'drafts:list', {});
  expect(listed.drafts.map(({ id }) => id)).toEqual([whole.summary.id]);
  expect(listed.setAside).toHaveLength(1);
  expect(listed.setAside[0]?.message).toMatch(/全是空字节.*已改名为/);
  const names = await readdir(drafts);
  expect(names).toContain(`${whole.summary.id}.ndbg`);
  const aside = names.filter((name) => name.startsWith(`${lost.summary.id}.damaged-`));
  expect(aside).toHaveLength(1);
  const kept = join(drafts, aside[0] ?? '');
  expect(await readFile(kept)).toHaveLength(4096);

  const notice = second.page.getByRole('region', { name: '有 1 个草稿文件读不出来' });
  await expect(notice).toContainText('全是空字节');
  await expect(notice).toContainText(aside[0] ?? '');
  // The other draft goes on as if nothing had happened, and what was set aside stays as it is.
  await second.page.getByRole('link', { name: '城关镇人民政府 2024 年年报' }).click();
  await goTo(second.page, '一、总体情况');
  await second.page.getByRole('textbox', { name: /总体情况/ }).fill('另一份照常填写。');
  await expectSaved(second.page);
  await second.close();
  expect(await readFile(kept)).toHaveLength(4096);
  expect(await readFile(join(drafts, `${whole.summary.id}.ndbg`), 'utf8')).toContain('另一份照常填写。');

  const third = await launchProgram({ userData: first.userData });
  await expect(third.page.getByRole('list', { name: '年报草稿' }).getByRole('link')).toHaveCount(1);
  await expect(third.page.getByText('读不出来')).toHaveCount(0);
  expect(await readdir(drafts)).toEqual(expect.arrayContaining([aside[0], `${whole.summary.id}.ndbg`]));
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
  await expect(page.getByRole('heading', { name: '2024 年年报目录' })).toBeVisible();
});

test('of two starts at the same moment one goes on, with the files of both', async () => {
  const userData = await temporaryUserData();
  const starts = ['甲局', '乙局'].map(async (name) => {
    const file = join(userData, `${name}.ndbg`);
    await writeFile(file, writeReportFile({ ...written, unit: { ...unit, name } }, { as: 'export' }));
    const { executable } = currentRuntime();
    const program = spawn(executable, programArguments([file], [`--user-data-dir=${userData}`]), {
      stdio: 'ignore',
    });
    return { program, ended: once(program, 'exit') };
  });
  const [first, second] = (await Promise.all(starts)) as [Start, Start];
  try {
    const [code] = await Promise.race([first.ended, second.ended]);
    expect(code).toBe(0);
    await expect
      .poll(() => unitNames(join(userData, 'drafts')), { timeout: 15_000 })
      .toEqual(['乙局', '甲局']);
    const running = [first, second].filter(({ program }) => program.exitCode === null);
    expect(running).toHaveLength(1);
    // Asked to end as a session that logs out asks, it does so by itself.
    running[0]?.program.kill('SIGTERM');
    expect(await running[0]?.ended).toEqual([0, null]);
  } finally {
    for (const { program } of [first, second]) program.kill('SIGKILL');
    await rm(userData, { recursive: true, force: true });
  }
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

test('importing tells of a seal that no longer fits', async ({ launchProgram }) => {
  const { app, page, userData } = await launchProgram();
  const file = join(userData, 'foreign.ndbg');
  await writeFile(file, writeReportFile(written, { as: 'export' }).replace('城关镇', '城关乡'));
  await answerOpenDialog(app, file);
  const changed = await bridgeReply(page, 'drafts:import', {});
  expect(changed).toMatchObject({ outcome: 'opened', notice: expect.stringContaining('被改动过') });
});

test('a file that cannot be opened is told in words, stays as it is, and costs no draft', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  const { summary } = await bridgeReply(page, 'drafts:create', { unit, reportYear: 2024 });
  await page.reload();
  const whole = writeReportFile(written, { as: 'export' });
  for (const [name, content, words] of [
    ['word.docx', 'PK\u0003\u0004', '文件不完整'],
    ['foreign.json', '{"hello": "world"}', '这不是本软件的年报文件：文件里没有年报标记。'],
    ['zeros.ndbg', '\0'.repeat(900), '文件里全是空字节'],
    ['newer.ndbg', whole.replace('"formatVersion": 1', '"formatVersion": 2'), '请先更新软件，文件没有改动。'],
    ['empty.ndbg', '', '文件是空的'],
    ['large.ndbg', ' '.repeat(9 * 1024 * 1024), '文件超过 8 MB'],
  ] as const) {
    const file = join(userData, name);
    await writeFile(file, content);
    await answerOpenDialog(app, file);
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await expect(page.getByText(words, { exact: false }), name).toBeVisible();
    expect(await readFile(file, 'utf8')).toBe(content);
  }
  const { drafts, setAside } = await bridgeReply(page, 'drafts:list', {});
  expect({ ids: drafts.map(({ id }) => id), setAside }).toEqual({ ids: [summary.id], setAside: [] });
});

test('a draft goes to 回收站 and comes back, over a start in between', async ({ launchProgram }) => {
  const first = await launchProgram();
  const { summary } = await bridgeReply(first.page, 'drafts:create', { unit, reportYear: 2024 });
  await bridgeReply(first.page, 'drafts:save', { id: summary.id, report: written });
  await first.page.reload();
  await first.page.getByRole('button', { name: `删除 ${summary.name}` }).click();
  await first.page.getByRole('button', { name: '保留草稿' }).click();
  await first.page.getByRole('button', { name: `删除 ${summary.name}` }).click();
  await first.page.getByRole('button', { name: '删除草稿' }).click();
  // The button that opened the dialog goes with its draft; the focus must not be lost with it.
  await expect(first.page.getByRole('heading', { name: '年报草稿', level: 1 })).toBeFocused();
  await expect(first.page.getByRole('heading', { name: '还没有年报草稿' })).toBeVisible();
  await first.kill();

  const { page } = await launchProgram({ userData: first.userData });
  await page.getByText('回收站（1 份，各保留 30 天）').click();
  await page.getByRole('button', { name: `恢复 ${summary.name}` }).click();
  await expect(page.getByRole('list', { name: '年报草稿' }).getByRole('link')).toHaveText([summary.name]);
  await expect(page.getByText('回收站', { exact: false }).filter({ hasText: '份，各保留' })).toHaveCount(0);
  const opened = await bridgeReply(page, 'drafts:open', { id: summary.id });
  expect(opened).toMatchObject({ draft: { report: written } });
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
  expect(await readFile(target, 'utf8')).toBe(writeReportFile(written, { as: 'draft' }));

  await answerSaveDialog(app, join(userData, 'out.pdf'));
  const request = (draft: boolean) => ({
    jobId: 'job',
    id: summary.id,
    report: written,
    document: { kind: 'report', draft, withExplanations: false } as const,
  });
  const formal = await bridgeReply(page, 'exports:save-pdf', request(false));
  expect(formal).toMatchObject({ outcome: 'failed', message: expect.stringMatching(/还有 \d+ 处必须修改/) });
  const draft = await bridgeReply(page, 'exports:save-pdf', request(true));
  expect(draft.outcome).toBe('saved');
  expect((await readFile(join(userData, 'out.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await readdir(userData)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('what may not be submitted yet is offered as a draft, and only what may counts as exported', async ({
  launchProgram,
}) => {
  const program = await launchProgram();
  const { app, page, userData } = program;
  await inSeasonOf(2024, program);
  const { summary } = await bridgeReply(page, 'drafts:create', { unit, reportYear: 2024 });
  const offered = await answerSaveDialog(app, join(userData, 'out.ndbg'));
  const exportedDigest = async () => (await bridgeReply(page, 'drafts:list', {})).drafts[0]?.exportedDigest;

  await bridgeReply(page, 'exports:report-file', { id: summary.id, report: written });
  expect(await exportedDigest()).toBeUndefined();

  const sound = readReportFile(await readFile('tests/scenarios/huaian-city-2024.ndbg', 'utf8'));
  if (!sound.ok) throw new Error(sound.problem.message);
  // Published as it stands, so every 请核实 has been answered for.
  const toVerify = validate(sound.report).filter(({ severity }) => severity === 'warning');
  const explanations = Object.fromEntries(toVerify.map(({ key }) => [key, '公开件原文如此，已核对。']));
  const report = { ...sound.report, explanations };
  const outcome = await bridgeReply(page, 'exports:report-file', { id: summary.id, report });
  if (outcome.outcome !== 'saved') throw new Error(outcome.outcome);
  expect(await exportedDigest()).toBe(outcome.digest);
  expect(await offered()).toEqual([
    '城关镇人民政府2024年政府信息公开工作年度报告（草稿）.ndbg',
    expect.stringMatching(/^淮安市人民政府.*2024年政府信息公开工作年度报告\.ndbg$/),
  ]);
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
  // Until a later save is good the window would not close without asking.
  expect(await bridgeReply(page, 'drafts:save', { id: summary.id, report: written })).toMatchObject({
    outcome: 'saved',
  });
});

test('an unfinished report is carried to another computer as a draft file and goes on there', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram({
    args: ['tests/scenarios/hongze-district-2023.ndbg'],
  });
  await goTo(page, '导出上报文件');
  const target = join(userData, '带走.ndbg');
  await answerSaveDialog(app, target);
  await page.getByRole('button', { name: '导出草稿文件' }).click();
  await expect(page.getByRole('heading', { name: /已导出草稿文件/ })).toBeFocused();

  const elsewhere = await launchProgram({ args: [target] });
  await goTo(elsewhere.page, '检查全部');
  await expect(
    elsewhere.page.getByText('“行政复议”四项合计 11，与总计 0 不一致', { exact: false }).first(),
  ).toBeVisible();
});
