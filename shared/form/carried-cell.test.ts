import { describe, expect, it } from 'vitest';
import { carriedCell } from './carried-cell';
import { FORMS } from './forms';

describe.each(FORMS)('form $template', (form) => {
  it('begins 上年结转, column by column, with 结转下年度 of any form’s year before', () => {
    const carried = form.cells.flatMap((cell) => carriedCell(form, cell) ?? []);
    expect(carried.map(({ into, from, fromName }) => [into.id, from, fromName])).toEqual(
      form.tables.requests.columnIds.map((column) => [
        `requests.carriedOver.${column}`,
        `requests.carriedForward.${column}`,
        '结转下年度',
      ]),
    );
    for (const { from } of carried) expect(FORMS.every(({ cellById }) => cellById.has(from))).toBe(true);
  });
});
