import type { PageId } from '../editing/pages';
import type { JudgedReport } from '../editing/report-store';
import { sectionProgress } from '../findings/section-progress';

/** Where the one button of the task list leads, and what it says. */
export interface NextTask {
  readonly page: PageId;
  readonly label: '开始填写' | '继续填写' | '检查全部';
}

/** The first part that still has something to fill in or to correct; 检查全部 when none has. */
export function nextTask(state: JudgedReport): NextTask {
  const parts = (['basics', ...state.form.sections.map(({ id }) => id)] as const).map((page) => ({
    page,
    standing: sectionProgress(state, page).standing,
  }));
  const sections = parts.filter(({ page }) => page !== 'basics');
  if (sections.every(({ standing }) => standing === 'untouched'))
    return { page: 'basics', label: '开始填写' };
  const open = parts.find(({ standing }) => standing !== 'filled');
  return open === undefined ? { page: 'check', label: '检查全部' } : { page: open.page, label: '继续填写' };
}
