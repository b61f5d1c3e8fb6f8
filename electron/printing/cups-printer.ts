import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, paperStateIn, printersIn, queuedIdIn } from './cups-answers';
import type { PaperState, PdfPrinter, PrinterList, PrintJob, QueuedPaper, SendOutcome } from './pdf-printer';
import { NOT_PRINTED, SENT } from './printing-messages';
import { runProgram } from './run-program';

/**
 * Prints through CUPS, which every Linux desktop of the offices has (UOS, Kylin). `lp` takes PDF as it is, so paper and
 * preview come from the same bytes.
 *
 * @param env environment of the commands; tests bring their own `lp`, or a server of their own (`CUPS_SERVER`)
 */
export function makeCupsPrinter(env: NodeJS.ProcessEnv = process.env): PdfPrinter {
  const lpstat = async (...args: readonly string[]) => (await runProgram('lpstat', args, { env }))?.output;

  const list = async (): Promise<PrinterList> => {
    const status = await lpstat('-r', '-d', '-p', '-a');
    if (status === undefined) return failed(NOT_PRINTED.noService);
    if (!isRunning(status)) return failed(NOT_PRINTED.notRunning);
    const printers = printersIn((await lpstat('-e')) ?? '', status);
    return printers.length === 0 ? failed(NOT_PRINTED.noPrinter) : { outcome: 'found', printers };
  };

  const stateOf = async ({ printer, id }: QueuedPaper): Promise<PaperState> => {
    const open = await lpstat('-W', 'not-completed', '-l', '-o', printer);
    const status = await lpstat('-p', printer);
    const ended = await lpstat('-W', 'completed', '-l', '-o', printer);
    return paperStateIn(id, open ?? '', status ?? '', ended ?? '');
  };

  return { list, stateOf, print: (pdf, job, sending) => send(pdf, job, env, sending?.signal) };
}

/** The file lies in a folder only this user can read, and only until `lp` has taken it into its queue. */
async function send(
  pdf: Uint8Array,
  job: PrintJob,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<SendOutcome> {
  const { printer } = job;
  const folder = await mkdtemp(join(tmpdir(), 'annual-report-print-'));
  try {
    const file = join(folder, 'report.pdf');
    await writeFile(file, pdf, { mode: 0o600 });
    const result = await runProgram('lp', [...lpArguments(job), '--', file], {
      env,
      ...(signal === undefined ? {} : { signal }),
    });
    if (signal?.aborted) return { outcome: 'cancelled' };
    if (result === undefined) return failed(NOT_PRINTED.noService);
    if (result.code !== 0) return failed(refusalIn(result.errors, printer));
    const id = queuedIdIn(result.output);
    return {
      outcome: 'sent',
      message: SENT.queue(printer),
      ...(id === undefined ? {} : { queued: { printer, id } }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A4 as it is: the printer must neither enlarge nor shrink what was laid out to the half millimetre. */
function lpArguments({ printer, title, copies, bothSides, pages }: PrintJob): string[] {
  return [
    ...['-d', printer, '-t', title, '-n', String(copies)],
    ...['-o', 'media=A4', '-o', 'print-scaling=none'],
    ...['-o', `sides=${bothSides ? 'two-sided-long-edge' : 'one-sided'}`],
    ...(pages === undefined ? [] : ['-P', pages]),
  ];
}

/** Why `lp` refused, by what it said. */
function refusalIn(errors: string, printer: string): string {
  if (/does not exist|unknown destination/i.test(errors)) return NOT_PRINTED.gone(printer);
  if (/not accepting/i.test(errors)) return NOT_PRINTED.refusing(printer);
  if (/scheduler|unable to connect|bad file descriptor/i.test(errors)) return NOT_PRINTED.notRunning;
  return NOT_PRINTED.notAccepted(printer);
}

function failed(message: string) {
  return { outcome: 'failed', message } as const;
}
