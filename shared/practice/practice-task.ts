import type { CellId } from '../form/form';
import { formOf } from '../form/forms';
import { readFigures } from '../report/figures';
import type { Report } from '../report/report';
import type { Finding, FindingSection } from '../rules/finding';

/** Something to find and put right in the practice report. */
export interface PracticeTask {
  readonly id: string;
  /** In a few words, the name of the link that leads there. */
  readonly title: string;
  /** What happened in the made-up unit, and what of the program to use. */
  readonly words: string;
  readonly page: FindingSection;
  /** Where on the page, where it is a figure: its help has the worked cases. */
  readonly cell?: CellId;
  readonly done: PracticeDone;
}

/** When a task is done, by what stands in the report: nothing is stored, so undo takes the tick back as well. */
export interface PracticeDone {
  /** Figures that are right. */
  readonly figures?: Readonly<Record<CellId, number>>;
  /** Rules that have nothing left to say on the page of the task. */
  readonly rules?: readonly string[];
}

/** Whether the report holds what the task asks for. */
export function isDone({ page, done }: PracticeTask, report: Report, findings: readonly Finding[]): boolean {
  const figures = readFigures(formOf(report.template), report);
  const standing = findings.some(({ rule, section }) => section === page && done.rules?.includes(rule));
  return (
    !standing &&
    Object.entries(done.figures ?? {}).every(
      ([cell, figure]) => figures.form.cellById.has(cell) && figures.count(cell) === figure,
    )
  );
}
