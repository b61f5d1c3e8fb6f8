import type { Alignment, Border, Cell, CellValue, Font, Workbook } from 'exceljs';
import type { FontRole } from '#shared/layout/page-document';
import { toPoints } from '#shared/layout/page-geometry';
import { SHEET_MARGIN } from '#shared/layout/workbook/sheet-heading';
import type { Sheet, SheetCell, WorkbookDocument } from '#shared/layout/workbook/workbook-document';
import { sheetText } from './sheet-text';
import { cellAddress, sumFormula } from './sum-formula';

/** Width of a digit of the workbook's own font in pixels, which is what columns are measured in. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const MILLIMETRES_PER_INCH = 25.4;
const A4 = 9;

const FONTS: Readonly<Record<FontRole, Partial<Font>>> = {
  title: { name: '宋体', bold: true },
  body: { name: '仿宋' },
  heading1: { name: '黑体' },
  heading2: { name: '楷体' },
  table: { name: '宋体' },
  tableNote: { name: '楷体' },
  pageNumber: { name: '宋体' },
};

/** Draws one sheet: cells, merges, rules, print set-up, and the lock on everything that is no typed figure. */
export async function drawSheet(workbook: Workbook, sheet: Sheet, paper: WorkbookDocument): Promise<void> {
  const margin = SHEET_MARGIN / MILLIMETRES_PER_INCH;
  const drawn = workbook.addWorksheet(sheet.name, {
    pageSetup: {
      paperSize: A4,
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `1:${sheet.repeatedRows}`,
      margins: {
        left: margin,
        right: margin,
        top: margin,
        bottom: margin,
        header: margin / 2,
        footer: margin / 2,
      },
    },
    headerFooter: {
      ...(paper.mark === undefined ? {} : { oddHeader: `&C${headerText(paper.mark)}` }),
      oddFooter: `${paper.checkCode === undefined ? '' : `&L${headerText(paper.checkCode)}`}&C— &P —`,
    },
    views: [{ state: 'frozen', ySplit: sheet.repeatedRows, showGridLines: false }],
  });
  sheet.columnWidths.forEach((width, index) => {
    drawn.getColumn(index + 1).width = (width * PIXELS_PER_MILLIMETRE) / DIGIT_PIXELS;
  });
  sheet.rowHeights.forEach((height, index) => {
    drawn.getRow(index + 1).height = toPoints(height);
  });
  for (const cell of sheet.cells) {
    const { row, column, rowSpan, colSpan } = cell;
    const last = { row: row + rowSpan - 1, column: column + colSpan - 1 };
    if (rowSpan > 1 || colSpan > 1) drawn.mergeCells(`${cellAddress(cell)}:${cellAddress(last)}`);
    drawCell(drawn.getCell(cellAddress(cell)), cell);
  }
  await drawn.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

function drawCell(drawn: Cell, { content, font, fontSize, align, rule, isOpen }: SheetCell): void {
  drawn.value = cellValue(content);
  if (content.kind === 'number') drawn.numFmt = content.format;
  const isFigure = content.kind === 'number' || content.kind === 'sum' || isOpen;
  const alignment: Partial<Alignment> = {
    horizontal: align,
    vertical: 'middle',
    // A number that does not fit would be shown as ####; a text goes on in the next line.
    ...(isFigure ? { shrinkToFit: true } : { wrapText: true }),
  };
  drawn.alignment = alignment;
  drawn.font = { ...FONTS[font], size: fontSize };
  drawn.protection = { locked: !isOpen };
  if (rule === undefined) return;
  const border: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };
  drawn.border = { top: border, left: border, bottom: border, right: border };
}

function cellValue(content: SheetCell['content']): CellValue {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return sheetText(content.text);
    case 'number':
      return content.value;
    case 'sum':
      return { formula: sumFormula(content.of), result: content.value ?? '' };
  }
}

/** In a header `&` begins a code. */
function headerText(text: string): string {
  return text.replaceAll('&', '&&');
}
