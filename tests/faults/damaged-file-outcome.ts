import { isDeepStrictEqual } from 'node:util';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { salvageReport } from '#shared/report/salvage-report';
import { salvageWords } from '#shared/report/salvage-words';
import { decodeAnyText } from '../../electron/files/decode-text';
import { decodeUtf8 } from '../../electron/files/read-text-path';
import { silentlyWrong } from '../support/silently-wrong';
import { HONEST_KINDS, type MutatedFile } from './mutated-files';

export interface DamagedFileOutcome {
  /** What was lost without a word, or not told as it is; undefined where nothing was. */
  readonly failure?: string;
  /** How it ended: opened as it was, told, and whether anything could still be read. */
  readonly ended: 'unharmed' | 'told, nothing left' | 'told, proven whole' | 'told, read in part';
  /** Places of what was read and is not what was written, and could not be known to be so. */
  readonly undetectable: number;
}

/**
 * What becomes of a damaged report file: opened without a word it has to be the report that was written; told of, what
 * could be read of it is what was written or is listed as missing, unless bytes became other bytes, of which the
 * person is told that nothing can be known.
 */
export function outcomeOfDamage(file: MutatedFile, original: Report): DamagedFileOutcome {
  const text = decodeUtf8(file.bytes);
  const opened = text === undefined ? undefined : readReportFile(text);
  if (opened?.ok === true && opened.sealIntact === true) {
    const isSame = isDeepStrictEqual(opened.report, original);
    const failure = isSame ? {} : { failure: `${file.name}: opened without a word as another report` };
    return { ended: 'unharmed', undetectable: 0, ...failure };
  }
  const salvage = salvageReport(text ?? decodeAnyText(file.bytes).text);
  if (salvage === undefined) return { ended: 'told, nothing left', undetectable: 0 };
  const words = salvageWords(salvage);
  const wrong = silentlyWrong(salvage, original);
  const failure = (what: string) => ({ failure: `${file.name}: ${what}` });
  if (salvage.certainty === 'proven') {
    const isSame = isDeepStrictEqual(salvage.report, original);
    return {
      ended: 'told, proven whole',
      undetectable: 0,
      ...(isSame ? {} : failure('called proven and is not')),
    };
  }
  const ended = { ended: 'told, read in part', undetectable: wrong.length } as const;
  if (!/核对/.test(words)) return { ...ended, ...failure(`does not ask to look it through: ${words}`) };
  const isHonest = HONEST_KINDS.includes(file.kind);
  return isHonest && wrong.length > 0 ? { ...ended, ...failure(`read wrongly: ${wrong.join(', ')}`) } : ended;
}
