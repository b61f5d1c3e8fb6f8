import { momentWords } from '../editing/save-state';
import type { RecoveredSession } from './use-last-session';

/**
 * What is told after a session that broke off: `上次没有正常退出，已恢复到 11月22日 14:31 的内容。` (ux-conventions
 * section 10).
 *
 * @param isOpen whether the draft is the one on the screen; otherwise it is named
 */
export function recoveryWords(
  { ended, name, savedAt }: RecoveredSession,
  isOpen: boolean,
  now: Date,
): string {
  const what = ended === 'program' ? '上次没有正常退出' : '窗口刚才停止了工作';
  return `${what}，${isOpen ? '' : `“${name}”`}已恢复到 ${momentWords(savedAt, now)} 的内容。`;
}
