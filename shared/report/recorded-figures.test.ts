import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { formOf } from '../form/forms';
import { readRecorded } from './cell-reading';
import { applyEdit } from './edit';
import { readReportFile, readReportObject } from './read-report-file';
import { reportDigest, reportFileObject, writeReportFile } from './report-file';

const PLAIN = soundReport('2021');
const RECORDED = applyEdit(PLAIN, {
  type: 'infoFee',
  contents: { noticeCount: '３件', collectedAmountYuan: '3,940.50元' },
});
const fieldOf = (key: string) => {
  const field = formOf('2021').recordedById.get(`infoFee.${key}`);
  if (field === undefined) throw new Error(`No field ${key}`);
  return field;
};

describe('figures recorded beside a text', () => {
  it('leave a file without them as it was, to the byte', () => {
    const cleared = applyEdit(RECORDED, {
      type: 'infoFee',
      contents: { noticeCount: null, collectedAmountYuan: null },
    });
    expect(cleared).toEqual(PLAIN);
    expect(writeReportFile(PLAIN, { as: 'export' })).not.toContain('infoFee');
    expect(writeReportFile(cleared, { as: 'draft' })).toBe(writeReportFile(PLAIN, { as: 'draft' }));
  });

  it('stand after the texts, in plain form, under the seal', () => {
    const file = reportFileObject(RECORDED, { as: 'export' });
    expect(Object.keys(file).slice(6, 9)).toEqual(['narrative', 'infoFee', 'disclosure']);
    expect(file.infoFee).toEqual({ noticeCount: 3, collectedAmountYuan: '3940.50' });
    expect(reportDigest(RECORDED)).not.toBe(reportDigest(PLAIN));
    const outcome = readReportFile(writeReportFile(RECORDED, { as: 'export' }));
    expect(outcome).toMatchObject({ ok: true, sealIntact: true, report: { infoFee: file.infoFee } });
  });

  it('are read strictly: whole numbers of notices, at most two decimals of a yuan', () => {
    const read = (key: string, content: string | number) =>
      readRecorded({ ...PLAIN, infoFee: { [key]: content } }, fieldOf(key));
    expect(read('noticeCount', '3')).toMatchObject({ state: 'value', value: 3 });
    expect(read('noticeCount', 1.5)).toMatchObject({ state: 'refused' });
    expect(read('collectedAmountYuan', 0.25)).toMatchObject({ state: 'value', value: '0.25' });
    expect(read('collectedAmountYuan', '0.255')).toMatchObject({
      state: 'refused',
      reason: 'tooManyDecimals',
    });
    expect(read('collectedAmountYuan', '0.3万元')).toMatchObject({ state: 'refused', reason: 'wrongUnit' });
    expect(readRecorded(PLAIN, fieldOf('noticeCount'))).toEqual({ state: 'blank' });
  });

  it.each([
    ['2021', { noticeCount: [] }],
    ['2021', { paid: 3 }],
    ['2021', null],
    ['2021', { collectedAmountYuan: 1e12 }],
    ['2019', { noticeCount: 3 }],
  ] as const)('are refused in a file of form %s as %j', (template, infoFee) => {
    const file = { ...reportFileObject(soundReport(template), { as: 'draft' }), infoFee };
    expect(readReportObject(file).ok).toBe(false);
  });
});
