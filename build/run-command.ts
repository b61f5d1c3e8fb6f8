import { spawn } from 'node:child_process';
import { projectRoot } from './project-folders';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is killed and counts as failed. Default: no limit. */
  readonly timeout?: number;
  /** `show` lets the command write to the terminal; `collect` keeps what it writes. Default: `collect`. */
  readonly output?: 'show' | 'collect';
}

export interface CommandResult {
  /** Exit code; a command that could not start, was killed or ran out of time has 127, 128 or 124. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const NOT_STARTED = 127;
const KILLED = 128;
const OUT_OF_TIME = 124;

/** Runs one program without a shell, so that no path and no argument needs quoting. Never throws. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd = projectRoot, env = process.env, timeout, output = 'collect' }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, stdio: output === 'show' ? 'inherit' : 'pipe' });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let outOfTime = false;
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            outOfTime = true;
            child.kill('SIGKILL');
          }, timeout);
    const finish = (code: number, reason = '') => {
      clearTimeout(timer);
      done({
        code: outOfTime ? OUT_OF_TIME : code,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString() + reason,
      });
    };
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.once('error', (error) => finish(NOT_STARTED, error.message));
    child.once('close', (code) => finish(code ?? KILLED));
  });
}
