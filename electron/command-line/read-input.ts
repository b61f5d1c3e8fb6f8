import type { Report } from '#shared/report/report';
import { readReportPath } from '../imports/read-report-path';
import { type CommandResult, failure, oneLine } from './command';

export type Input =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Whether its seal fits; absent where it carries none. */
      readonly sealIntact: boolean | undefined;
      /** The same in words, where it does not; empty otherwise. */
      readonly notice: string;
    }
  | { readonly ok: false; readonly result: CommandResult };

/** Reads a report file named on the command line; a failure names the file and says what is wrong with it. */
export async function readInput(file: string): Promise<Input> {
  const reading = await readReportPath(file);
  if (!reading.ok) return { ok: false, result: failure(`“${file}”${reading.message}`) };
  const { report, sealIntact } = reading;
  const notice = sealIntact === false ? `提示：“${oneLine(file)}”存好以后被改动过，或者有损坏。\n` : '';
  return { ok: true, report, sealIntact, notice };
}
