import type { Finding } from './finding';

/** What stands in the way of a formal export; both lists empty means nothing does. */
export interface FormalExportObstacles {
  /** 必须修改 that are still there. */
  readonly errors: readonly Finding[];
  /** 请核实 that have neither been corrected nor given a 说明. */
  readonly unexplained: readonly Finding[];
}

/** A formal export needs no 必须修改 and a 说明 for each 请核实; 提示 never stand in its way (spec/rules.md section 1). */
export function formalExportObstacles(findings: readonly Finding[]): FormalExportObstacles {
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    unexplained: findings.filter(({ severity, explained }) => severity === 'warning' && !explained),
  };
}

/** Whether a report with these findings may be exported without the mark 草稿. */
export function mayExportFormally(findings: readonly Finding[]): boolean {
  const { errors, unexplained } = formalExportObstacles(findings);
  return errors.length === 0 && unexplained.length === 0;
}
