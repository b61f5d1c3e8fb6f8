import type { ForeignReading } from '#shared/import/foreign-reading';
import { differenceWords } from '#shared/report/difference-words';
import type { Report } from '#shared/report/report';
import { reportDifference } from '#shared/report/report-difference';
import { type DocumentFindings, readAnyPath } from '../imports/read-any-path';
import { type CommandParts, type CommandResult, failure, oneLine } from './command';

export type Input =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Whether its seal fits; absent where it carries none. */
      readonly sealIntact: boolean | undefined;
      /** What it says of itself beside its data, where it is a document. */
      readonly document: DocumentFindings | undefined;
      /** That it shows something else than its data, in words; empty otherwise. */
      readonly shownNotice: string;
      /** The same and the state of the seal, in words; empty where there is nothing to tell. */
      readonly notice: string;
    }
  | {
      readonly ok: false;
      readonly result: CommandResult;
      /** What a document made by others shows, where it is one. */
      readonly foreign?: ForeignReading | undefined;
    };

/** Reads a file named on the command line; a failure names the file and says what is wrong with it. */
export async function readInput(
  file: string,
  { readDocument }: Pick<CommandParts, 'readDocument'>,
): Promise<Input> {
  const reading = await readAnyPath(file, readDocument);
  if (!reading.ok)
    return { ok: false, result: failure(`“${file}”${reading.message}`), foreign: reading.foreign };
  const { report, sealIntact, document } = reading;
  const shownNotice = aboutShown(file, document);
  const seal = sealIntact === false ? `提示：“${oneLine(file)}”存好以后被改动过，或者有损坏。\n` : '';
  return { ok: true, report, sealIntact, document, shownNotice, notice: seal + shownNotice };
}

function aboutShown(file: string, document: DocumentFindings | undefined): string {
  if (document === undefined) return '';
  const named = `提示：“${oneLine(file)}”`;
  const { differing, notes } = document;
  const differs =
    differing === undefined
      ? ''
      : `${named}上看到的与里面的数据不同（${differenceWords(reportDifference(differing.data, differing.shown), differing.shown)}），用的是里面的数据。\n`;
  return differs + notes.map((note) => `${named}${note}\n`).join('');
}
