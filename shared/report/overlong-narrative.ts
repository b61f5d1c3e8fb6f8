import { formOf } from '../form/forms';
import { MAX_TEXT_LENGTH } from './file-limits';
import type { Report } from './report';

/**
 * Name of the first text that is longer than a report file may hold (spec/exchange.md section 1), e.g. `第一部分`;
 * undefined where all fit. Such a report can be typed or pasted together, and no file would take it.
 */
export function overlongNarrative({ template, narrative }: Report): string | undefined {
  if (narrative.preface.length > MAX_TEXT_LENGTH) return '开头说明';
  const section = formOf(template).sections.find(
    (candidate) => candidate.kind === 'narrative' && narrative[candidate.id].length > MAX_TEXT_LENGTH,
  );
  return section === undefined ? undefined : `第${section.ordinal}部分`;
}
