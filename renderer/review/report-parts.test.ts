import { describe, expect, it } from 'vitest';
import { layOutReport } from '#shared/layout/lay-out-report';
import { blankReport } from '#shared/report/blank-report';
import { reportParts } from './report-parts';

const UNIT = { name: '银州区机关事务服务中心', kind: 'publicInstitution', superior: '' } as const;

describe('reportParts', () => {
  it('cuts the report at the six headings and leaves nothing out', () => {
    const document = layOutReport(blankReport(UNIT, 2024));
    const parts = reportParts(document);
    expect(parts.map(({ page }) => page)).toEqual([
      'basics',
      'overview',
      'disclosure',
      'requests',
      'disputes',
      'problems',
      'otherMatters',
    ]);
    expect(parts.flatMap(({ blocks }) => blocks)).toEqual(document.blocks);
  });
});
