import { describe, expect, it } from 'vitest';
import type { FormTable } from './form';
import { FORMS, formOf } from './forms';
import { gridGeometry } from './grid-geometry';
import { gridHeaders } from './grid-headers';

function headerTexts(table: FormTable, id: string): string[] {
  const slots = gridHeaders(gridGeometry(table)).ofStop.get(id) ?? [];
  return slots.map(({ grid }) => (grid.type === 'label' ? grid.text : ''));
}

describe('gridHeaders', () => {
  it('reads the heads of 表三 from outside in, rows first', () => {
    const { requests } = formOf('2021').tables;
    expect(headerTexts(requests, 'requests.notProcessedRepeat.researchInstitution')).toEqual([
      '三、本年度办理结果',
      '（五）不予处理',
      '2.重复申请',
      '申请人情况',
      '法人或其他组织',
      '科研机构',
    ]);
  });

  it('gives a row of 表二 the sub-heads of its own block only', () => {
    const { disclosure } = formOf('2019').tables;
    expect(headerTexts(disclosure, 'disclosure.otherExternalServices.itemsChange')).toEqual([
      '其他对外管理服务事项',
      '第二十条第（五）项',
      '本年增/减',
    ]);
  });

  it('gives the figures of 表四, which have no row labels, their group', () => {
    const { disputes } = formOf('2019').tables;
    expect(headerTexts(disputes, 'disputes.litigationAfterReview.pending')).toEqual([
      '行政诉讼',
      '复议后起诉',
      '尚未审结',
    ]);
  });

  it('tells row from column labels, and groups from single ones', () => {
    const geometry = gridGeometry(formOf('2021').tables.requests);
    const { scopeOf } = gridHeaders(geometry);
    const scopes = new Map(
      geometry.rows
        .flat()
        .flatMap((slot) => (slot.grid.type === 'label' ? [[slot.grid.text, scopeOf(slot)]] : [])),
    );
    expect(scopes.get('（三）不予公开')).toBe('rowgroup');
    expect(scopes.get('（七）总计')).toBe('row');
    expect(scopes.get('法人或其他组织')).toBe('colgroup');
    expect(scopes.get('自然人')).toBe('col');
  });

  it('leaves no figure of any form without a head', () => {
    for (const form of FORMS) {
      for (const table of Object.values(form.tables)) {
        const headers = gridHeaders(gridGeometry(table)).ofStop;
        expect([...headers.values()].every((slots) => slots.length >= 2)).toBe(true);
      }
    }
  });
});
