import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '../../tests/generators/arbitrary-report';
import { FORMS } from '../form/forms';
import { REPORT_ANCHORS } from './report-anchors';
import { reportFileObject } from './report-file';

describe.each(FORMS)('the anchors of a file of form $template', (form) => {
  it('stand in one place alone, the one they say, and are all keys but those of cells and explanations', () => {
    fc.assert(
      fc.property(anyReport(form), (report) => {
        const visit = (object: object, path: readonly string[]) => {
          for (const [key, value] of Object.entries(object)) {
            const isFree = path.length === 2 || path[0] === 'explanations';
            if (isFree) expect(REPORT_ANCHORS.has(key), key).toBe(false);
            else expect(REPORT_ANCHORS.get(key), key).toEqual(path);
            if (typeof value === 'object' && value !== null) visit(value, [...path, key]);
          }
        };
        visit(reportFileObject({ ...report, stated: {} }, { as: 'draft', savedAt: '2025' }), []);
      }),
      { numRuns: 20 },
    );
  });
});
