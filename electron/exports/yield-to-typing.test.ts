import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

/** As the kernel numbers its policies (sched(7)). */
const SCHED_IDLE = 5;
const LOWEST_NICE = 19;

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

test.runIf(process.platform === 'linux' && existsSync('/usr/bin/chrt'))(
  'every thread runs when nothing else does, and what it could not be given would be the lowest priority',
  async () => {
    const module = resolve(import.meta.dirname, 'yield-to-typing.ts');
    const work = `import(${JSON.stringify(module)}).then(({ yieldToTyping }) => { yieldToTyping(); console.log('done'); setInterval(() => 0, 1000); });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--eval', work], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    await once(child.stdout, 'data');
    await expect
      .poll(() => standings(child.pid), { timeout: 20_000 })
      .toEqual({ policies: [SCHED_IDLE], nices: [LOWEST_NICE] });
  },
);

/** The policies and priorities that occur among the threads of a process (proc(5): fields 41 and 19). */
async function standings(pid: number | undefined): Promise<{ policies: number[]; nices: number[] }> {
  const folder = `/proc/${pid}/task`;
  const lines = await Promise.all(
    (await readdir(folder)).map((thread) => readFile(`${folder}/${thread}/stat`, 'utf8')),
  );
  const fields = lines.map((line) => line.slice(line.lastIndexOf(')') + 2).split(' '));
  const field = (number: number) => [...new Set(fields.map((parts) => Number(parts[number - 3])))];
  return { policies: field(41), nices: field(19) };
}
