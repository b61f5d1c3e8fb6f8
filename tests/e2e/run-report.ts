import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

export interface CommandEnd {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const COMMAND = [process.execPath, 'out/main/cli.cjs'] as const;

/** Runs the command line as built, on plain Node and without a display. */
export function runReport(args: readonly string[]): CommandEnd {
  const { status, stdout, stderr } = runWithoutDisplay(...COMMAND, ...args);
  return { code: status, output: stdout, errors: stderr };
}

/**
 * The same at the head of a shell's pipe whose reader has other things to do for the first second: what is more than
 * the pipe holds must wait for it.
 */
export function runReportIntoPipe(args: readonly string[]): CommandEnd {
  const script = '{ "$@"; echo "ended with $?" >&2; } | { sleep 1; cat; }';
  const { stdout, stderr } = runWithoutDisplay('sh', '-c', script, 'sh', ...COMMAND, ...args);
  const [line = '', code] = /ended with (\d+)\n$/.exec(stderr) ?? [];
  return {
    code: code === undefined ? null : Number(code),
    output: stdout,
    errors: stderr.slice(0, stderr.length - line.length),
  };
}

/** The same with standard output going to a file of this name. */
export function runReportTo(target: string, args: readonly string[]): CommandEnd {
  const { status, stdout, stderr } = runWithoutDisplay(
    'sh',
    '-c',
    '"$@" > "$0"',
    target,
    ...COMMAND,
    ...args,
  );
  return { code: status, output: stdout, errors: stderr };
}

function runWithoutDisplay(program: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  return spawnSync(program, args, { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 });
}
