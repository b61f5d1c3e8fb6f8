import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import { gridGeometry, type Stop } from '#shared/form/grid-geometry';
import { blockBetween } from './cell-block';
import { copiedBlock } from './copied-block';
import { selectedCell } from './grid-state';

const geometry = gridGeometry(formOf('2021').tables.disclosure);
const block = (from: string, to: string, column: number) =>
  blockBetween(geometry, { from: selectedCell(geometry, from).place, to: { id: to, column } });

describe('copiedBlock', () => {
  it('keeps figures under each other where rows are divided differently', () => {
    const texts: Record<string, string> = {
      'disclosure.normativeDocuments.issuedThisYear': '1',
      'disclosure.normativeDocuments.repealedThisYear': '2',
      'disclosure.normativeDocuments.inForce': '3',
      'disclosure.licensing.decisionCount': '4',
    };
    const textOf = ({ cell }: Stop) => texts[cell.id] ?? '';
    const copied = copiedBlock(
      block('disclosure.normativeDocuments.issuedThisYear', 'disclosure.licensing.decisionCount', 3),
      textOf,
    );
    expect(copied.text).toBe('1\t2\t3\r\n4\t\t\r\n');
    expect(copied.html).toBe(
      '<table><tr><td align="right">1</td><td align="right">2</td><td align="right">3</td></tr>' +
        '<tr><td colspan="3" align="right">4</td></tr></table>',
    );
  });

  it('quotes as Excel does, and lets no text become markup', () => {
    const texts = ['a\tb', '"c"', '<img src=x>&'];
    const ids = ['issuedThisYear', 'repealedThisYear', 'inForce'];
    const textOf = ({ cell }: Stop) => texts[ids.indexOf(cell.column)] ?? '';
    const copied = copiedBlock(
      block('disclosure.regulations.issuedThisYear', 'disclosure.regulations.inForce', 3),
      textOf,
    );
    expect(copied.text).toBe('"a\tb"\t"""c"""\t<img src=x>&\r\n');
    expect(copied.html).toContain('&lt;img src=x&gt;&amp;');
  });

  it('is plain text for one cell', () => {
    const one = block('disclosure.fees.feeAmount', 'disclosure.fees.feeAmount', 1);
    expect(copiedBlock(one, () => '12.5')).toEqual({ text: '12.5' });
  });
});
