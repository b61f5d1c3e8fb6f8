import type { FormLabels } from './form-labels';
import { labelKey } from './label-key';

/** What stands beside tables on many forms and says nothing: that it goes on, and what is counted. */
const REMARKS = /^[（(]?(?:续表|接上表|转下页|单位[:：]\s*件(?:[、，]\s*项)?)[）)]?$/u;

/** The lines beside a table that say something of their own: not those that only repeat its labels. */
export function tableRemarks(lines: readonly string[], labels: FormLabels): readonly string[] {
  return lines.filter((line) => !REMARKS.test(line.trim()) && !labels.isPrinted(labelKey(line)));
}
