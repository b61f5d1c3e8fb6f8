import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

export interface CommandEnd {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  /** A late reader has other things to do first, as a program at the end of a pipe may. */
  readonly reader?: 'quick' | 'late';
}

/** Runs the command line as built, on plain Node and without a display. */
export async function runReport(
  args: readonly string[],
  { reader = 'quick' }: RunOptions = {},
): Promise<CommandEnd> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(process.execPath, ['out/main/cli.cjs', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const [output, errors] = await Promise.all([
    reader === 'late' ? readLate(child.stdout) : readAll(child.stdout),
    readAll(child.stderr),
  ]);
  const [code] = (await ended) as [number | null];
  return { code, output, errors };
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Long enough that whoever writes has filled the pipe and must wait. */
const SLEEP_MS = 1_000;

async function readLate(stream: Readable): Promise<string> {
  await pause(SLEEP_MS);
  return readAll(stream);
}
