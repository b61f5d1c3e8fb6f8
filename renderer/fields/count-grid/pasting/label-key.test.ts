import { describe, expect, it } from 'vitest';
import { FORMS } from '#shared/form/forms';
import { gridGeometry } from '../grid-geometry';
import { gridHeaders } from '../grid-headers';
import { formLabels } from './form-labels';
import { labelKey } from './label-key';

describe('labelKey', () => {
  it.each([
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    ['(二) 部分公开', '部分公开'],
    ['2.重复申请', '重复申请'],
    ['２． 重复申请', '重复申请'],
    ['②重复申请', '重复申请'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
    ['总 计', '总计'],
    ['12', ''],
    ['（单位：万元）', '单位万元'],
    ['长'.repeat(300), ''],
  ])('makes %j %j', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });
});

describe('formLabels', () => {
  const tables = FORMS.flatMap((form) =>
    Object.values(form.tables).map((table) => [`${form.template} ${table.id}`, table] as const),
  );

  it.each(tables)('finds every row of %s that has a label of its own', (_name, table) => {
    const geometry = gridGeometry(table);
    const { rowOf } = formLabels(table, geometry, gridHeaders(geometry));
    const rows = table.labelColumns === 0 ? [] : geometry.stopRows.map((_stops, index) => index);
    expect([...new Set(rowOf.values())].sort((one, other) => one - other)).toEqual(rows);
  });
});
