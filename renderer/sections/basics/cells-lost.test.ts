import { describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { cellsLost } from './cells-lost';

const UNIT = { name: '银州区机关事务服务中心', kind: 'publicInstitution', superior: '' } as const;
const report = {
  ...blankReport(UNIT, 2021),
  cells: {
    'disclosure.regulations.issuedThisYear': 0,
    'disclosure.normativeDocuments.inForce': 12,
    'disclosure.fees.feeAmount': '0.125',
    'requests.newlyReceived.naturalPerson': 5,
    'requests.otherMisc.naturalPerson': 1,
  },
  infoFee: { noticeCount: 0, collectedAmountYuan: '' },
};

describe('cellsLost', () => {
  it('loses nothing between years of the same form', () => {
    expect(cellsLost(report, 2024)).toEqual([]);
  });

  it('names what the older form has no cell for, with what stands there', () => {
    const lost = cellsLost(report, 2020).map(({ name, content }) => [name, content]);
    expect(lost).toEqual([
      ['行政规范性文件／现行有效件数', '12'],
      ['行政事业性收费／本年收费金额', '0.125'],
      ['其他处理中的“3.其他”／自然人', '1'],
      ['发出收费通知', '0'],
    ]);
  });
});
