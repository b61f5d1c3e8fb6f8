import type { Report } from '../report/report';
import type { Finding } from './finding';

/** What stands in the way of a formal export; nothing does where it is no practice and both lists are empty. */
export interface FormalExportObstacles {
  /** A practice report never leaves the program as a formal copy, however clean it is. */
  readonly practice: boolean;
  /** 必须修改 that are still there. */
  readonly errors: readonly Finding[];
  /** 请核实 that have neither been corrected nor given a 说明. */
  readonly unexplained: readonly Finding[];
}

/** Whether a finding keeps the formal copy back: a 必须修改, or a 请核实 without a 说明; a 提示 never does. */
export function standsInTheWay({ severity, explained }: Finding): boolean {
  return severity === 'error' || (severity === 'warning' && !explained);
}

/** A formal export needs no 必须修改 and a 说明 for each 请核实 (spec/rules.md section 1). */
export function formalExportObstacles(
  { practice }: Pick<Report, 'practice'>,
  findings: readonly Finding[],
): FormalExportObstacles {
  const open = findings.filter(standsInTheWay);
  return {
    practice: practice === true,
    errors: open.filter(({ severity }) => severity === 'error'),
    unexplained: open.filter(({ severity }) => severity === 'warning'),
  };
}

/** Whether a report with these findings may be exported without the mark 草稿. */
export function mayExportFormally(
  { practice }: Pick<Report, 'practice'>,
  findings: readonly Finding[],
): boolean {
  return practice !== true && !findings.some(standsInTheWay);
}
