import { rm } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import { packagedExecutable } from '../../build/package/package-place';
import { programArguments, sandboxSwitches } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { foreignRequests, loggedRequests } from './foreign-requests';
import { type ProgramCommand, type RunningProgram, startProgram, temporaryUserData } from './running-program';

export interface LaunchOptions {
  /** The program's own arguments, such as a report file. */
  readonly args?: readonly string[];
  /** A user-data folder to go on with, for a second start; a new one otherwise. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The test makes the page try to reach the outside. Nothing may leave the program all the same. */
  readonly expectsRefusedRequests?: boolean;
}

export type Launch = (options?: LaunchOptions) => Promise<RunningProgram>;

type CommandFor = (args: readonly string[], switches: readonly string[]) => ProgramCommand;

const builtProgram: CommandFor = (args, switches) => ({
  executable: currentRuntime().executable,
  args: programArguments(args, switches),
});

/** The package with Electron's own fuses: Playwright cannot attach to one whose inspect fuse is off. */
const packagedProgram: CommandFor = (args, switches) => ({
  executable: packagedExecutable('drivable'),
  args: [...sandboxSwitches, ...switches, ...args],
});

/**
 * Playwright's `test` with two more fixtures: `launchProgram` starts the program built in this checkout and
 * `launchPackaged` the packed one, each on a throw-away user-data folder and as often as a test likes. After the
 * test all of them are closed, and the test fails if any asked for an address outside the program.
 */
export const test = base.extend<{ launchProgram: Launch; launchPackaged: Launch }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  launchProgram: async ({}, use) => launchFor(builtProgram, use),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  launchPackaged: async ({}, use) => launchFor(packagedProgram, use),
});

async function launchFor(commandFor: CommandFor, use: (launch: Launch) => Promise<void>): Promise<void> {
  const started: { readonly program: RunningProgram; readonly expectsRefusedRequests: boolean }[] = [];
  const ownFolders: string[] = [];
  await use(async ({ args = [], userData, env = {}, expectsRefusedRequests = false } = {}) => {
    const folder = userData ?? (await temporaryUserData());
    if (userData === undefined) ownFolders.push(folder);
    const program = await startProgram((switches) => commandFor(args, switches), folder, env);
    started.push({ program, expectsRefusedRequests });
    return program;
  });
  for (const { program } of started) await program.close();
  for (const { program, expectsRefusedRequests } of started) {
    expect(foreignRequests(loggedRequests(program.netLog)), 'what reached the network').toEqual([]);
    if (!expectsRefusedRequests)
      expect(foreignRequests(program.requests), 'what the windows asked for').toEqual([]);
  }
  for (const folder of ownFolders) await rm(folder, { recursive: true, force: true });
}

export { expect };
