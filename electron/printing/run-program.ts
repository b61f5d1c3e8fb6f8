import { spawn } from 'node:child_process';

export interface ProgramResult {
  readonly code: number | null;
  readonly output: string;
  /** What it said of its failure. */
  readonly errors: string;
}

/** How long a command of the printing system may take, in milliseconds. A queue that answers later hangs. */
const TIME_LIMIT = 30_000;

/**
 * Runs a program of the system with fixed arguments, never through a shell, and waits for its end.
 *
 * @returns undefined when the system has no such program
 */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<ProgramResult | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      shell: false,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIME_LIMIT,
      // What it prints is read by us, so in the language we read.
      env: { ...env, LC_ALL: 'C' },
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}
