import type { Finding, FindingSection } from '#shared/rules/finding';
import { writtenLength } from '#shared/values/written-length';
import type { JudgedReport } from '../editing/report-store';
import { needsAction, shownFindings } from './shown-findings';

/** How a section stands; the words are those of ux-conventions section 3. */
export interface SectionProgress {
  readonly standing: 'untouched' | 'filling' | 'filled' | 'error' | 'warning';
  /** 未开始 · 填写中（还有 12 格空白） · 本部分已填完 · 有 2 处必须修改 · 有 3 处请核实 */
  readonly words: string;
  /** One more line: what else is to be known; may be empty. */
  readonly detail: string;
  /** What is to be done beside what the words say. */
  readonly rest?: string;
}

interface Content {
  readonly filled: boolean;
  readonly blanks: number;
  readonly measure: string;
}

/** What must be filled in is told as 未开始 or as a number of blanks; what a written text leaves out is not. */
const isBlankOnly = ({ missing, severity }: Finding) => missing && severity === 'error';

/** How one section of the report stands, from its content and what is found in it. */
export function sectionProgress(state: JudgedReport, section: FindingSection): SectionProgress {
  const { filled, blanks, measure } = contentOf(state, section);
  const open = shownFindings(state).filter(
    (entry) => entry.lead.section === section && !isBlankOnly(entry.lead) && needsAction(entry),
  );
  const errors = open.filter(({ lead }) => lead.severity === 'error').length;
  const warnings = open.length - errors;
  const blankWords = blanks > 0 ? `还有 ${blanks} 格空白` : '';
  const warningWords = warnings > 0 ? `有 ${warnings} 处请核实` : '';

  if (errors > 0) {
    const words = `有 ${errors} 处必须修改`;
    return { standing: 'error', words, ...withRest(blankWords || warningWords, measure) };
  }
  if (!filled) return { standing: 'untouched', words: '未开始', detail: measure };
  if (blanks > 0)
    return { standing: 'filling', words: `填写中（${blankWords}）`, ...withRest(warningWords, '') };
  if (warnings > 0) return { standing: 'warning', words: warningWords, detail: measure };
  return { standing: 'filled', words: '本部分已填完', detail: measure };
}

function withRest(rest: string, measure: string): Pick<SectionProgress, 'detail' | 'rest'> {
  return rest === '' ? { detail: measure } : { detail: rest, rest };
}

function contentOf({ form, report, figures }: JudgedReport, id: FindingSection): Content {
  if (id === 'basics') {
    const { name } = report.unit;
    return { filled: name.trim() !== '', blanks: 0, measure: name };
  }
  const section = form.sections.find((candidate) => candidate.id === id);
  if (section?.kind !== 'table') {
    const length = writtenLength(textOf(report.narrative, id));
    return { filled: length > 0, blanks: 0, measure: length > 0 ? `${length} 字` : '' };
  }
  const entered = form.cells.filter((cell) => cell.table === id && cell.sumOf === undefined);
  const blanks = entered.filter((cell) => figures.reading(cell.id).state === 'blank').length;
  return {
    filled: blanks < entered.length,
    blanks,
    measure: `${entered.length} 格${blanks > 0 ? '要填' : '已填'}`,
  };
}

function textOf(narrative: Readonly<Record<string, string>>, id: FindingSection): string {
  return narrative[id] ?? '';
}
