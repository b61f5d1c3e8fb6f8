import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type CommandOptions, type CommandResult, runCommand } from './run-command';

const require = createRequire(import.meta.url);

interface PackageManifest {
  readonly bin: string | Record<string, string>;
}

/**
 * Runs the command of an installed npm package with this very Node, which needs neither npx nor a shell and
 * works the same on every system.
 */
export function runNodeTool(
  packageName: string,
  args: readonly string[],
  options: CommandOptions & { readonly bin?: string } = {},
): Promise<CommandResult> {
  const manifestPath = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifestPath) as PackageManifest;
  const entry = typeof bin === 'string' ? bin : bin[options.bin ?? packageName];
  if (entry === undefined)
    throw new Error(`${packageName} has no command named ${options.bin ?? packageName}.`);
  return runCommand(process.execPath, [join(dirname(manifestPath), entry), ...args], options);
}
