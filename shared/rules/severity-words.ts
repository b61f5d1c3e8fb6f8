import type { Severity } from './finding';

/** How severities are called everywhere (ux-conventions section 2). */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '必须修改',
  warning: '请核实',
  hint: '提示',
};
