import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packagedExecutable } from '../../build/package/package-place';
import { sandboxSwitches } from '../../build/program-arguments';
import { DebuggedProgram } from '../faults/debugged-program';
import { readNetworkTrace } from './network-trace';
import { temporaryUserData } from './running-program';

/** Without any network card, not even the one to itself. Needs root, as CI is. */
const ALONE = ['unshare', '--net', '--'] as const;

function works(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Does what a person does, in the page itself: the system calls are watched, so nothing may stand in between. */
class Hands {
  readonly #program: DebuggedProgram;

  constructor(program: DebuggedProgram) {
    this.#program = program;
  }

  /** Waits for a condition of the page. */
  async until(condition: string): Promise<void> {
    await expect.poll(() => this.#program.evaluate(`Boolean(${condition})`), { timeout: 20_000 }).toBe(true);
  }

  /** Presses the button or follows the link with this text, once it is there. */
  async press(text: string, within = 'document'): Promise<void> {
    const found = `[...${within}.querySelectorAll('button, a')].find((one) => one.textContent.trim().startsWith('${text}'))`;
    await this.until(found);
    await this.#program.evaluate(`${found}.click()`);
  }

  async write(selector: string, text: string): Promise<void> {
    await this.until(`document.querySelector('${selector}')`);
    await this.#program.evaluate(`document.querySelector('${selector}').focus()`);
    await this.#program.call('Input.insertText', { text });
  }
}

test('the program as shipped reaches for nothing outside the computer, whatever is done in it', async () => {
  test.skip(!works('strace', '-f', '-o', '/dev/null', 'true'), 'strace may not watch a process here');
  const alone = works('unshare', '--net', 'true') ? ALONE : [];
  const userData = await temporaryUserData();
  const trace = join(userData, 'calls.txt');
  const strace = ['strace', '-f', '--seccomp-bpf', '-qq', '-s', '200', '-e', 'trace=network', '-o', trace];
  const program = new DebuggedProgram(userData, [], (switches) => {
    const [first = 'strace', ...rest] = [...alone, ...strace];
    return [first, ...rest, packagedExecutable('shipped'), ...sandboxSwitches, ...switches];
  });
  const hands = new Hands(program);

  await hands.press('新建年报');
  await hands.write('[role=dialog] input', '城关镇人民政府');
  await hands.press('新建年报', "document.querySelector('[role=dialog]')");
  // Misspelt, where a spelling checker would want its dictionary.
  await hands.press('一、总体情况');
  await hands.write('main textarea', 'Recieved teh adress https://example.org/a.png，全年公开 224 条。');
  await hands.press('三、收到和处理');
  await hands.press('帮助 F1');
  await hands.press('打印预览');
  await hands.until("document.querySelector('canvas')?.width > 0");
  await hands.press('返回目录');
  await hands.press('关于本软件');
  await hands.until("document.body.textContent.includes('本机')");
  await hands.press('安装和维护');
  await hands.press('第三方许可');
  await hands.press('技术信息');
  await hands.until("document.querySelector('main textarea')?.value.includes('program-started')");
  // The page breaks down: crash reporters are fond of telling.
  void program.call('Page.crash').catch(() => undefined);
  await expect
    .poll(() => readFile(join(userData, 'log/events.log'), 'utf8'), { timeout: 10_000 })
    .toContain('page-gone');
  program.kill();
  await program.exited();

  const { outward, local, netlink, calls } = readNetworkTrace(await readFile(trace, 'utf8'));
  const told = `${calls} calls; local: ${[...local].map(([name, times]) => `${name} ${times}×`).join(', ')}; netlink ${netlink}×`;
  test.info().annotations.push({ type: 'network', description: told });
  expect(calls).toBeGreaterThan(100);
  expect(outward).toEqual([]);
  // The screen, the desktop’s bus and the name cache of the C library: all of them files of this computer.
  for (const name of local.keys()) expect(name).toMatch(/^\/(tmp|run|var\/run|home|root)\//);
  await rm(userData, { recursive: true, force: true });
});

test('a connection would be seen in such a trace', () => {
  const trace = [
    '101 connect(21, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 21) = 0',
    '101 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 5',
    '102 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 6',
    '102 connect(6, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("1.2.3.4")}, 16 <unfinished ...>',
    '103 sendto(7, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 1',
    '103 --- SIGCHLD {si_signo=SIGCHLD} ---',
  ].join('\n');
  const { outward, local, netlink, calls } = readNetworkTrace(trace);
  expect(outward.map((line) => line.slice(0, 11))).toEqual(['102 socket(', '102 connect', '103 sendto(']);
  expect({ local: [...local], netlink, calls }).toEqual({
    local: [['/tmp/.X11-unix/X0', 1]],
    netlink: 1,
    calls: 5,
  });
});
