import type { Report } from '#shared/report/report';
import { CHANGED_AFTER_EXPORT } from './changed-after-export';

/** A report as it is taken over from a file, with what becomes of its explanations. */
export interface ImportedExplanations {
  readonly report: Report;
  /** Explanations that no longer stand, with their words; absent where all do. */
  readonly lapsed?: Readonly<Record<string, string>>;
  /** What the person should know; absent where there is nothing. */
  readonly notice?: string;
}

/**
 * Decides whether the explanations in a file still stand. The file keeps the words alone, not what they were written
 * for, so its seal is the only witness that figures and explanations belong together: broken, they lapse; where
 * there is none, they stand and the person is told to hold them against the figures.
 *
 * @param sealIntact undefined where the file carries no seal
 * @param changedWords what is said of content that is not what was sealed
 */
export function importedExplanations(
  report: Report,
  sealIntact: boolean | undefined,
  changedWords = CHANGED_AFTER_EXPORT,
): ImportedExplanations {
  const { explanations } = report;
  const count = Object.keys(explanations).length;
  if (sealIntact === true || (sealIntact === undefined && count === 0)) return { report };
  if (sealIntact === undefined)
    return {
      report,
      notice: `文件里有 ${count} 条说明，软件不能确认是不是为现在的数字写的，请在“检查全部”里逐条核对。`,
    };
  if (count === 0) return { report, notice: changedWords };
  return {
    report: { ...report, explanations: {} },
    lapsed: explanations,
    notice: `${changedWords}原有 ${count} 条说明已失效，请重新核实。`,
  };
}
