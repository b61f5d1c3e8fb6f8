import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portableName } from '#shared/report/portable-name';
import type { PdfPrinter, PrintJob, Sending, SendOutcome } from './pdf-printer';
import { NOT_PRINTED, SENT, sentInPart } from './printing-messages';
import { type ProgramResult, runProgram } from './run-program';

/** Milliseconds one copy may take: each page is drawn anew for the printer, and slow ones take seconds for one. */
const COPY_LIMIT = 10 * 60_000;

/** Each a tenth of a second longer after the one before. */
const REMOVAL_TRIES = 8;

/** A printer as Chromium lists it; newer ones no longer say which is the default. */
interface ListedPrinter {
  readonly name: string;
  readonly isDefault?: boolean;
}

export interface SumatraParts {
  /** The program that draws, absolute. */
  readonly program: string;
  readonly listed: () => Promise<readonly ListedPrinter[]>;
  /** Told of a file that could not be removed again, for developers: the paper is on its way all the same. */
  readonly onFailure: (error: unknown) => void;
  /** Environment of the program. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Prints on Windows, which has no command that prints a PDF as it is, through SumatraPDF, a viewer that comes with this
 * program: Edge, the viewer of a new PC, cannot be told to print, and what else an office has installed is not known.
 *
 * A copy is a run of its own: whether a driver heeds a number of copies, and how it sorts them, is its own affair.
 */
export function makeSumatraPrinter({ program, listed, onFailure, env }: SumatraParts): PdfPrinter {
  const sendCopies = async (
    file: string,
    job: PrintJob,
    { signal, onProgress }: Sending = {},
  ): Promise<SendOutcome> => {
    for (let sent = 0; sent < job.copies; sent += 1) {
      const result = await runProgram(program, argumentsFor(job, file), {
        limit: COPY_LIMIT,
        ...(env === undefined ? {} : { env }),
        ...(signal === undefined ? {} : { signal }),
      });
      const stopped = signal?.aborted === true;
      if (stopped && sent === 0) return { outcome: 'cancelled' };
      const problem = stopped ? NOT_PRINTED.stopped : problemIn(result, job.printer);
      if (problem !== undefined)
        return { outcome: 'failed', message: sentInPart(problem, sent, job.printer) };
      onProgress?.((sent + 1) / job.copies);
    }
    return { outcome: 'sent', message: SENT.queue(job.printer) };
  };

  return {
    list: async () => {
      const printers = (await listed()).map(({ name, isDefault }) => ({
        name,
        isDefault: isDefault === true,
        standing: 'ready' as const,
      }));
      return printers.length === 0
        ? { outcome: 'failed', message: NOT_PRINTED.noPrinter }
        : { outcome: 'found', printers };
    },
    print: (pdf, job, sending) =>
      withFile(pdf, job.title, (file) => sendCopies(file, job, sending), onFailure),
  };
}

/** The file lies in a folder of its own, only until the program has read it; the queue shows its name. */
async function withFile<T>(
  pdf: Uint8Array,
  title: string,
  use: (file: string) => Promise<T>,
  onFailure: (error: unknown) => void,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'annual-report-print-'));
  try {
    const file = join(folder, `${portableName(title).name || 'report'}.pdf`);
    await writeFile(file, pdf, { mode: 0o600 });
    return await use(file);
  } finally {
    // A virus scanner may still hold it.
    await rm(folder, { recursive: true, force: true, maxRetries: REMOVAL_TRIES }).catch(onFailure);
  }
}

/** A4 as it is: the printer must neither enlarge nor shrink what was laid out to the half millimetre. */
function argumentsFor({ printer, bothSides, pages }: PrintJob, file: string): string[] {
  const settings = ['noscale', 'paper=A4', bothSides ? 'duplexlong' : 'simplex', ...(pages ? [pages] : [])];
  return ['-silent', '-print-to', printer, '-print-settings', settings.join(','), file];
}

/** What went wrong, by what the program said; undefined where it has handed the copy to the queue. */
function problemIn(result: ProgramResult | undefined, printer: string): string | undefined {
  if (result === undefined) return NOT_PRINTED.noSumatra;
  if (result.code === null) return NOT_PRINTED.silent(printer);
  const said = `${result.output}${result.errors}`;
  if (said.includes("Printer with given name doesn't exist")) return NOT_PRINTED.gone(printer);
  // Some failures end with 0 all the same (its issue 2630), and are only said.
  if (result.code !== 0 || said.includes('Printing problem')) return NOT_PRINTED.notAccepted(printer);
  return undefined;
}
