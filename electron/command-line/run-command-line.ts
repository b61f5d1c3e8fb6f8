import { checkFile } from './check-file';
import { type CommandParts, type CommandResult, failure } from './command';
import { exportFile } from './export-file';
import { HELP_TEXT } from './help-text';
import { importFile } from './import-file';
import { readCommand } from './read-command';
import { versionLine } from './version-line';

/** Runs one command of spec/exchange.md section 2. Never rejects: whatever goes wrong is one line and a code. */
export async function runCommandLine(args: readonly string[], parts: CommandParts): Promise<CommandResult> {
  const command = readCommand(args);
  try {
    switch (command.name) {
      case 'help':
        return { exitCode: 0, output: HELP_TEXT, errors: '' };
      case 'version':
        return { exitCode: 0, output: versionLine(parts.programVersion()), errors: '' };
      case 'check':
        return await checkFile(command, parts);
      case 'export':
        return await exportFile(command, parts);
      case 'import':
        return await importFile(command, parts);
      case 'unusable':
        return failure(command.message);
    }
  } catch (error) {
    // A fault of ours. The kind of it is all that can be told without telling of the report.
    const kind = error instanceof Error ? error.name : typeof error;
    return failure(`没有完成：程序内部出错（${kind}）。`);
  }
}
