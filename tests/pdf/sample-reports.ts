import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formForYear } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import { readReportFile } from '#shared/report/read-report-file';
import type { CellContent, Narrative, Report } from '#shared/report/report';

const SCENARIOS = join(import.meta.dirname, '../scenarios');

/** Every report kept in `tests/scenarios/`, by its name. */
export const SCENARIO_NAMES: readonly string[] = readdirSync(SCENARIOS)
  .filter((name) => name.endsWith('.ndbg'))
  .map((name) => name.slice(0, -'.ndbg'.length))
  .toSorted();

/** A report kept in `tests/scenarios/`. */
export function scenario(name: string): Report {
  const outcome = readReportFile(readFileSync(join(SCENARIOS, `${name}.ndbg`), 'utf8'));
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problem)}`);
  return outcome.report;
}

/** A report with the same count in every cell, short texts, and whatever narrative is given. */
export function filledReport(year: number, count: number, narrative: Partial<Narrative> = {}): Report {
  const unit = { name: '银州区机关事务服务中心', kind: 'publicInstitution', superior: '' } as const;
  const blank = blankReport(unit, year);
  const entered = formForYear(year)?.cells.filter((cell) => cell.sumOf === undefined) ?? [];
  const cells: Record<string, CellContent> = {};
  for (const cell of entered) cells[cell.id] = cell.kind === 'amount' ? String(count) : count;
  const texts = { preface: '', overview: '情况正常。', problems: '没有问题。', otherMatters: '无。' };
  return { ...blank, cells, narrative: { ...texts, ...narrative } };
}
