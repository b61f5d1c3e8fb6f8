import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import { soundReport } from '../../../tests/rule-cases/sound-report';
import { acceptRecorded, recordedText } from './accept-recorded';

const field = (key: string) => {
  const found = formOf('2021').recordedById.get(`infoFee.${key}`);
  if (found === undefined) throw new Error(`No field ${key}`);
  return found;
};

describe('acceptRecorded', () => {
  it.each([
    ['noticeCount', '3', { content: 3, text: '3' }],
    ['noticeCount', '３件', { content: 3, text: '3', notice: '已把“３件”整理为 3。' }],
    ['noticeCount', ' ', { content: null, text: '' }],
    ['noticeCount', '若干', { content: '若干', text: '若干' }],
    ['collectedAmountYuan', '3940.50', { content: '3940.50', text: '3940.50' }],
    [
      'collectedAmountYuan',
      '3,940元',
      { content: '3940', text: '3940', notice: '已把“3,940元”整理为 3940。' },
    ],
    ['collectedAmountYuan', '0.394万元', { content: '0.394万元', text: '0.394万元' }],
  ])('takes %s typed as “%s”', (key, typed, accepted) => {
    expect(acceptRecorded(field(key), typed)).toEqual(accepted);
  });
});

it('shows what is recorded as it stands in the report', () => {
  const report = soundReport('2021', { infoFee: { noticeCount: 3, collectedAmountYuan: '约三千' } });
  expect(
    ['noticeCount', 'noticeAmountYuan', 'collectedAmountYuan'].map((key) => recordedText(report, field(key))),
  ).toEqual(['3', '', '约三千']);
});
