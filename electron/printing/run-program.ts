import { spawn } from 'node:child_process';

export interface ProgramResult {
  /** Null where it was ended from outside, for its time or by the signal. */
  readonly code: number | null;
  readonly output: string;
  /** What it said of its failure. */
  readonly errors: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** How long it may take, in milliseconds. */
  readonly limit?: number;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

/** How long a command of the printing system may take, in milliseconds. A queue that answers later hangs. */
const TIME_LIMIT = 30_000;
/** There is no such program; or it must not be started, as virus scanners and rules of an office have it. */
const NOT_STARTED: ReadonlySet<string | undefined> = new Set(['ENOENT', 'EACCES', 'EPERM', 'UNKNOWN']);

/**
 * Runs a program with fixed arguments, never through a shell, and waits for its end.
 *
 * @returns undefined when there is no such program, or it cannot be started
 */
export function runProgram(
  program: string,
  args: readonly string[],
  { env = process.env, limit = TIME_LIMIT, signal }: RunOptions = {},
): Promise<ProgramResult | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      shell: false,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
      // What it prints is read by us, so in the language we read.
      env: { ...env, LC_ALL: 'C' },
    });
    const end = () => child.kill();
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { once: true });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (NOT_STARTED.has(error.code)) resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => {
      signal?.removeEventListener('abort', end);
      resolve({ code, output, errors });
    });
  });
}
