import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { type CommandParts, failure } from './command-line/command';
import type { CommandWorkerData } from './command-line/command-worker';
import { runCommandLine } from './command-line/run-command-line';
import { writeFully } from './command-line/write-fully';
import { machineFonts } from './exports/fonts/find-machine-fonts';
import { fileFailure } from './files/file-failure';
import { ImportHost } from './imports/import-host';
import { launchImportThread } from './imports/launch-import-thread';

/*
 * The command line, on plain Node (`node cli.cjs check FILE`) or on a thread of the packaged program, which has no
 * window and no Electron either. So nothing here may need Electron.
 */
const printReport: CommandParts['printReport'] = async (report, options) => {
  // Fonts and the PDF library take ten times as long to load as a check takes.
  const { reportToPdf } = await import('./exports/report-pdf');
  return reportToPdf(report, { ...options, machine: await machineFonts() });
};

const writeWord: CommandParts['writeWord'] = async (report, options) => {
  const { reportToDocx } = await import('./exports/report-docx');
  return reportToDocx(report, { ...options, machine: await machineFonts() });
};

const writeSheets: CommandParts['writeSheets'] = async (report, options) => {
  const { reportToXlsx } = await import('./exports/report-xlsx');
  return reportToXlsx(report, options);
};

/** Of the package.json two folders above the bundle, in a checkout and in the archive of a package alike. */
const programVersion: CommandParts['programVersion'] = () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
  return String(version);
};

const readDocument: CommandParts['readDocument'] = (path) => {
  // In a thread of its own, which can be ended: a document from anywhere may take for ever.
  const host = new ImportHost({ launch: () => launchImportThread(join(__dirname, 'import-process.cjs')) });
  return host.read(path);
};

async function run(args: readonly string[]): Promise<number> {
  const { exitCode, output, errors } = await runCommandLine(args, {
    programVersion,
    printReport,
    writeWord,
    writeSheets,
    readDocument,
  });
  writeFully(2, errors);
  try {
    writeFully(1, output);
  } catch (error) {
    writeFully(2, failure(`结果没有写出：${fileFailure(error)}。`).errors);
    return 2;
  }
  return exitCode;
}

/** With nobody left to tell (no standard error either), the exit code is all there is. */
const runToEnd = (args: readonly string[]) => run(args).catch(() => 2);

async function serveThread({ args, done }: CommandWorkerData): Promise<void> {
  const code = await runToEnd(args);
  Atomics.store(done, 0, code);
  Atomics.notify(done, 0);
}

async function serveProcess(): Promise<void> {
  process.exitCode = await runToEnd(process.argv.slice(2));
}

void (isMainThread ? serveProcess() : serveThread(workerData as CommandWorkerData));
