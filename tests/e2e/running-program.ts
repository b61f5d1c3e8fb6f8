import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export interface ProgramCommand {
  readonly executable: string;
  readonly args: readonly string[];
}

export interface RunningProgram {
  readonly app: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  readonly userData: string;
  /** Every address that any window has asked for so far. */
  readonly requests: readonly string[];
  /** Chromium's own record of what its network stack was asked for, by any process. */
  readonly netLog: string;
  /** Quits as a person would; one that has not ended after half a minute is killed and is a failure. */
  close(): Promise<void>;
  /** Ends the program as a power cut would. */
  kill(): Promise<void>;
}

const CLOSE_LIMIT = 30_000;

/** A new folder for one test's drafts and settings. */
export function temporaryUserData(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'annual-report-'));
}

/** Starts a program on a user-data folder and waits for its first window. */
export async function startProgram(
  command: (switches: readonly string[]) => ProgramCommand,
  userData: string,
  env: Readonly<Record<string, string>>,
): Promise<RunningProgram> {
  const netLog = join(userData, `net-log-${Date.now()}.json`);
  const { executable, args } = command([`--user-data-dir=${userData}`, `--log-net-log=${netLog}`]);
  const app = await _electron.launch({
    executablePath:
      env.NODE_OPTIONS === undefined ? executable : withNodeOptions(executable, env.NODE_OPTIONS),
    args: [...args],
    // Playwright would switch the sandbox off for everyone; people run the program with it.
    chromiumSandbox: !args.includes('--no-sandbox'),
    env: { ...definedEnvironment(), ...env },
  });
  // Asked for now: once the program has ended, Playwright no longer knows its process.
  const child = app.process();
  const requests: string[] = [];
  app.context().on('request', (request) => requests.push(request.url()));
  const page = await app.firstWindow().catch(async (error: unknown) => {
    await kill(child);
    throw error;
  });
  return { app, page, userData, requests, netLog, close: () => close(app, child), kill: () => kill(child) };
}

/** Playwright takes NODE_OPTIONS out of the environment; a script in between puts it back. */
function withNodeOptions(executable: string, options: string): string {
  const script = join(mkdtempSync(join(tmpdir(), 'node-options-')), 'program.sh');
  writeFileSync(script, `#!/bin/sh\nNODE_OPTIONS='${options}' exec '${executable}' "$@"\n`, { mode: 0o755 });
  return script;
}

async function close(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (hasExited(child)) return;
  let outOfTime = false;
  const timer = setTimeout(() => {
    outOfTime = true;
    child.kill('SIGKILL');
  }, CLOSE_LIMIT);
  await app.close();
  clearTimeout(timer);
  if (outOfTime)
    throw new Error(`The program had not ended ${CLOSE_LIMIT / 1000} s after it was asked to quit.`);
}

async function kill(child: ChildProcess): Promise<void> {
  if (hasExited(child)) return;
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGKILL');
  await exited;
}

function hasExited({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
