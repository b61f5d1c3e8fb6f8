import { describe, expect, it } from 'vitest';
import { buildForm } from './build-form';
import { FORM_2021_SOURCE } from './form-2021';
import type { FormSource, SourceTable } from './form-source';

function withTable(change: Partial<SourceTable>): FormSource {
  return {
    ...FORM_2021_SOURCE,
    sections: FORM_2021_SOURCE.sections.map((section) =>
      section.kind === 'table' && section.id === 'disclosure'
        ? { ...section, table: { ...section.table, ...change } }
        : section,
    ),
  };
}

describe('buildForm', () => {
  it.each([
    'disclosure.regulation.inForce',
    'disclosure.regulations.inForces',
    'disputes.review.upheld',
    'requests.regulations.inForce',
  ])('refuses a source whose grid names %s', (id) => {
    expect(() => buildForm(withTable({ grid: [[['D', id, 1, 4]]] }))).toThrow(id);
  });

  it('puts the help of a cell before that of its row and column', () => {
    const help = (text: string) => [{ text, standing: ['practice' as const] }];
    const form = buildForm(
      withTable({
        grid: [[['D', 'disclosure.a.b', 1, 4]]],
        rows: { a: { name: '行', help: help('行') } },
        columns: { b: { name: '列', kind: 'count', unit: '件', help: help('列') } },
        cellHelp: { 'disclosure.a.b': help('格') },
      }),
    );
    expect(form.tables.disclosure.rows.flat()).toMatchObject([
      { type: 'data', cell: { help: [{ text: '格' }, { text: '行' }, { text: '列' }] } },
    ]);
  });

  it('expands a row of figures over all columns', () => {
    const form = buildForm(FORM_2021_SOURCE);
    const [row] = form.tables.requests.rows.slice(-1);
    expect(row?.filter((cell) => cell.type === 'data').map((cell) => cell.cell.column)).toEqual(
      form.tables.requests.columnIds,
    );
  });
});
