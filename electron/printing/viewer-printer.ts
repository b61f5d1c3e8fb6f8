import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PdfPrinter, PrintJob, SendOutcome } from './pdf-printer';
import { NOT_PRINTED, SENT } from './printing-messages';
import { runProgram } from './run-program';

const FOLDER = 'annual-report-viewer-';
/** Milliseconds after which a viewer has surely read the file it was given. */
const READ_BY_THEN = 60 * 60 * 1000;

/** Fixed words; file and printer come through the environment, where nothing in them can be taken for a command. */
const SCRIPT =
  "$ErrorActionPreference = 'Stop'; Start-Process -FilePath $env:REPORT_FILE -Verb PrintTo -ArgumentList ('\"' + $env:REPORT_PRINTER + '\"') -WindowStyle Hidden";

/** A printer as Chromium lists it; newer ones no longer say which is the default. */
interface ListedPrinter {
  readonly name: string;
  readonly isDefault?: boolean;
}

/**
 * Windows has no command that prints a PDF as it is, and Chromium's own would draw the pages anew. So the file goes to
 * the program that opens PDFs on this computer, which is told to print it on the chosen printer. It prints one copy in
 * the printer's own settings; whatever else is wanted has to be chosen in that program. **Never run on Windows yet.**
 */
export function makeViewerPrinter(
  listed: () => Promise<readonly ListedPrinter[]>,
  env: NodeJS.ProcessEnv = process.env,
): PdfPrinter {
  return {
    list: async () => {
      const printers = (await listed()).map(({ name, isDefault }) => ({
        name,
        isDefault: isDefault === true,
        standing: 'ready' as const,
      }));
      return printers.length === 0
        ? { outcome: 'failed', message: NOT_PRINTED.noPrinter }
        : { outcome: 'found', printers, offersChoices: false };
    },
    print: (pdf, job) => handOver(pdf, job, env),
  };
}

async function handOver(
  pdf: Uint8Array,
  { printer }: PrintJob,
  env: NodeJS.ProcessEnv,
): Promise<SendOutcome> {
  await removeRead();
  // Stays for the viewer, which reads it at a moment nobody is told of, until the next paper is printed.
  const folder = await mkdtemp(join(tmpdir(), FOLDER));
  const file = join(folder, 'report.pdf');
  await writeFile(file, pdf, { mode: 0o600 });
  const result = await runProgram('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', SCRIPT], {
    ...env,
    REPORT_FILE: file,
    REPORT_PRINTER: printer,
  });
  if (result?.code === 0) return { outcome: 'sent', message: SENT.viewer(printer) };
  await rm(folder, { recursive: true, force: true });
  return { outcome: 'failed', message: NOT_PRINTED.viewer };
}

async function removeRead(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(FOLDER)) continue;
    const folder = join(tmpdir(), name);
    if (Date.now() - (await stat(folder)).mtimeMs > READ_BY_THEN)
      await rm(folder, { recursive: true, force: true });
  }
}
