import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileAnswer } from './hostile-child';
import type { HostileCase } from './try-hostile';

/**
 * Longer than anything may take, in milliseconds of the process's own work: a busy machine may let it wait. All its
 * threads count, and a heap near its limit is cleared by several of them: no reading may take 20 s, this is thrice that.
 */
const PATIENCE = 60_000;
/** And in milliseconds altogether, for what stands still without working. */
const LONGEST_WAIT = 600_000;
/** What a process may hold at most while it reads; twice what the largest sound documents need with the tools that run it. */
export const MOST_MEMORY_MB = 1024;

/** Tries hostile inputs in a process of its own, which may hang, run out of memory or break down. */
export class HostileProcess {
  #child: ChildProcess | undefined;

  /**
   * How one input ended; a breakdown is an answer too, and the next one is tried in a new process. What holds too much
   * is tried in a new one itself: what those before it have left behind is not its own.
   */
  async try(wanted: HostileCase): Promise<HostileAnswer> {
    const isFirst = this.#child === undefined;
    const answer = await this.#tryOnce(wanted);
    return isFirst || answer.peakMb <= MOST_MEMORY_MB ? answer : this.#tryOnce(wanted);
  }

  #tryOnce(wanted: HostileCase): Promise<HostileAnswer> {
    const child = this.#running();
    return new Promise((resolve) => {
      const settle = (answer: HostileAnswer) => {
        clearInterval(timer);
        child.removeAllListeners();
        if (answer.how === 'failed' || answer.peakMb > MOST_MEMORY_MB) this.end();
        resolve(answer);
      };
      const broken = (what: string) => settle({ how: 'failed', name: '', failures: [what], peakMb: 0 });
      const begun = { work: workOf(child), at: performance.now() };
      const timer = setInterval(() => {
        const waited = performance.now() - begun.at;
        const worked = Math.max(0, (workOf(child) ?? waited) - (begun.work ?? 0));
        if (worked > PATIENCE || waited > LONGEST_WAIT) broken(`took longer than ${PATIENCE / 1000} s`);
      }, 1000);
      child.once('message', (answer) => settle(answer as HostileAnswer));
      child.once('exit', (code, signal) => broken(`ended the process: ${code ?? signal}`));
      child.send(wanted);
    });
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #running(): ChildProcess {
    this.#child ??= fork(join(import.meta.dirname, 'hostile-child.ts'), {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${MOST_MEMORY_MB}`],
      // What a library prints about a bad file is not what this is about.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.#child;
  }
}

/** What a process has worked so far, all its threads together, in milliseconds; undefined where the system does not say. */
function workOf({ pid }: ChildProcess): number | undefined {
  try {
    // Fields 14 and 15 of proc(5), in hundredths of a second; the name before them may hold blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}
