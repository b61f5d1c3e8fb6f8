import { describe, expect, it } from 'vitest';
import { formForYear, formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import type { CellContent } from '#shared/report/report';
import { acceptText } from './accept-text';
import { cellText, tableTexts } from './cell-text';
import { sumInWords } from './sum-in-words';

const unit = { name: '银州区机关事务服务中心', kind: 'publicInstitution', superior: '' } as const;

function cell(id: string) {
  const found = [formOf('2021'), formOf('2019')].map((form) => form.cellById.get(id)).find((each) => each);
  if (found === undefined) throw new Error(id);
  return found;
}

const count = cell('requests.granted.naturalPerson');
const change = cell('disclosure.licensing.itemsChange');
const amount = cell('disclosure.procurement.procurementAmount');
const fee = cell('disclosure.fees.feeAmount');

describe('cellText', () => {
  const shown = (of: typeof count, content: CellContent) =>
    cellText({ ...blankReport(unit, 2021), cells: { [of.id]: content } }, of);

  it('shows the figure, 0 as 0 and blank as blank', () => {
    expect([shown(count, 12), shown(count, 0), shown(count, null)]).toEqual(['12', '0', '']);
    expect([shown(change, 3), shown(change, -2), shown(change, 0)]).toEqual(['+3', '-2', '0']);
    expect(shown(fee, '96171.60')).toBe('96171.60');
  });

  it('shows a readable foreign text clean, and any other as it stands', () => {
    expect(shown(count, '１，２３４件')).toBe('1234');
    expect(shown(count, '/')).toBe('/');
    expect(shown(count, '约十件')).toBe('约十件');
    expect(shown(amount, '160.5万元')).toBe('160.5');
  });

  it('covers exactly the typed cells of a table', () => {
    const form = formForYear(2024) ?? formOf('2021');
    const texts = tableTexts(blankReport(unit, 2024), form.tables.disputes);
    expect(Object.keys(texts)).toHaveLength(12);
    expect(Object.keys(texts).some((id) => id.endsWith('.total'))).toBe(false);
  });
});

describe('acceptText', () => {
  it('keeps a number as a number and an empty text as blank', () => {
    expect(acceptText(count, '12')).toEqual({ contents: { [count.id]: 12 }, text: '12' });
    expect(acceptText(count, ' 　')).toEqual({ contents: { [count.id]: null }, text: '' });
    expect(acceptText(fee, '96171.60')).toEqual({ contents: { [fee.id]: '96171.60' }, text: '96171.60' });
  });

  it('says what it cleaned', () => {
    expect(acceptText(count, '１,２３４ 件')).toEqual({
      contents: { [count.id]: 1234 },
      text: '1234',
      notice: '已把“１,２３４ 件”整理为 1234。',
    });
    expect(acceptText(change, '减4')).toMatchObject({ contents: { [change.id]: -4 }, text: '-4' });
  });

  it('keeps what it cannot read, and placeholders, exactly as typed', () => {
    for (const typed of ['约 12', '1.5', '-3', '无', '/']) {
      expect(acceptText(count, typed)).toEqual({ contents: { [count.id]: typed }, text: typed });
    }
  });

  it('moves a unit typed behind an amount into the choice beside it', () => {
    expect(acceptText(amount, '160.5万元')).toEqual({
      contents: { [amount.id]: '160.5', 'disclosure.procurement.procurementUnit': 'tenThousandYuan' },
      text: '160.5',
      notice: '已把“160.5万元”整理为 160.5。',
    });
    expect(acceptText(amount, '160.5').contents).toEqual({ [amount.id]: '160.5' });
  });
});

describe('sumInWords', () => {
  it('names columns in a row total and rows in a column total', () => {
    const form = formOf('2021');
    expect(sumInWords(form, cell('requests.granted.total'))).toBe(
      '＝自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他',
    );
    expect(sumInWords(form, cell('requests.totalHandled.naturalPerson'))).toBe(
      '＝予以公开＋部分公开＋属于国家秘密＋…＋其他处理中的“3.其他”（共 21 格）',
    );
    expect(sumInWords(form, count)).toBeUndefined();
  });
});
