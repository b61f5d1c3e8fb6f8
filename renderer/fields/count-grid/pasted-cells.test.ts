import { describe, expect, it } from 'vitest';
import { pastedCells } from './pasted-cells';

describe('pastedCells', () => {
  it('takes a text without tabs and line ends for one cell', () => {
    expect(pastedCells('1,234 件')).toBe(1);
    expect(pastedCells('')).toBe(1);
  });

  it('does not count the line end a spreadsheet puts behind the last row', () => {
    expect(pastedCells('12\r\n')).toBe(1);
    expect(pastedCells('12\n')).toBe(1);
  });

  it('counts rows and columns, blank cells too', () => {
    expect(pastedCells('12\r\n34\r\n')).toBe(2);
    expect(pastedCells('12\t34')).toBe(2);
    expect(pastedCells('1\t\t3\n4\t5\t6\n')).toBe(6);
  });
});
