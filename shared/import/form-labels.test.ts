import { describe, expect, it } from 'vitest';
import { FORMS } from '../form/forms';
import { formLabels } from './form-labels';
import { isSlipOf } from './is-slip-of';

describe.each(FORMS.map((form) => [form.template, form] as const))('labels of the form of %s', (_, form) => {
  const labels = formLabels(Object.values(form.tables));

  it('find every row that has a label of its own', () => {
    for (const line of labels.lines) {
      for (const name of line.names) expect([name, labels.lineNamed(name)]).toEqual([name, line]);
    }
  });

  it('tell every figure of a row apart by its heads', () => {
    for (const { figures } of labels.lines) {
      const heads = figures.map((figure) => figure.heads.join('/'));
      expect(new Set(heads).size).toBe(heads.length);
      expect(heads).not.toContain('');
    }
  });

  it('are no slips of each other', () => {
    const names = [...new Set(labels.lines.flatMap((line) => line.names))];
    const heads = [
      ...new Set(labels.lines.flatMap(({ figures }) => figures.flatMap(({ heads: keys }) => keys))),
    ];
    for (const keys of [names, heads]) {
      const pairs = keys.flatMap((one) => keys.filter((other) => one !== other && isSlipOf(one, other)));
      expect(pairs).toEqual([]);
    }
  });

  it('cover every cell of the form once, but for rows left undivided', () => {
    const ids = labels.lines.flatMap(({ figures }) => figures.map(({ cell }) => cell.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(form.cells.map(({ id }) => id)));
  });
});
