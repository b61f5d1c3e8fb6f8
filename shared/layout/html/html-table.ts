import type { PageCell, TableBlock } from '../page-document';
import { fontFamily, inlineStyle } from './html-style';
import { element, joined, lines, type Markup } from './markup';

/** On a screen 9 pt is too small to read; the standard's sizes are for paper. */
const TABLE_POINTS = 10.5;
const RULE = '1px solid #000000';
/** Editors collapse cells with nothing in them. */
const NOTHING = '\u00a0';

/**
 * A table as the editors of portals keep it: real rows and spans, borders as attributes and in every cell's own
 * style, labels as `<th scope>`. No class, no id and nothing that hangs on a style sheet.
 *
 * @param name what screen readers call it: the heading it stands under
 */
export function htmlTable(table: TableBlock, name: string | undefined): Markup {
  const total = table.columnWidths.reduce((sum, width) => sum + width, 0);
  const columns = table.columnWidths.map((width) =>
    element('col', { width: `${Math.round((width / total) * 1000) / 10}%` }),
  );
  const rows = table.rows.map(({ cells }, row) => {
    const hasFigures = cells.some(({ cell }) => cell !== undefined);
    const isHead = row < table.headRows || !hasFigures;
    return element('tr', {}, ...cells.map((cell) => htmlCell(cell, isHead ? 'col' : 'row')));
  });
  const head = rows.slice(0, table.headRows);
  return element(
    'table',
    {
      border: 1,
      cellspacing: 0,
      cellpadding: 4,
      width: '100%',
      bordercolor: '#000000',
      'aria-label': name,
      style: inlineStyle({
        margin: '0.5em 0 1em',
        'border-collapse': 'collapse',
        border: RULE,
        width: '100%',
        'font-size': `${TABLE_POINTS}pt`,
        'line-height': '1.5',
      }),
    },
    element('colgroup', {}, ...columns),
    ...(head.length === 0 ? [] : [element('thead', {}, ...head)]),
    element('tbody', {}, joined(rows.slice(table.headRows))),
  );
}

/** A label names the column under it or the row beside it; a remark printed in the table names neither. */
function htmlCell(cell: PageCell, scope: 'col' | 'row'): Markup {
  const isLabel = cell.cell === undefined && cell.font !== 'tableNote' && cell.text !== '';
  const { rowSpan, colSpan, align, font } = cell;
  return element(
    isLabel ? 'th' : 'td',
    {
      scope: isLabel ? scope : undefined,
      rowspan: rowSpan > 1 ? rowSpan : undefined,
      colspan: colSpan > 1 ? colSpan : undefined,
      align,
      valign: 'middle',
      style: inlineStyle({
        border: RULE,
        padding: '4px',
        'text-align': align,
        'vertical-align': 'middle',
        'font-family': fontFamily(font),
        // The form's labels are not bold, and a browser's are.
        'font-weight': 'normal',
      }),
    },
    lines(cell.text === '' ? NOTHING : cell.text),
  );
}
