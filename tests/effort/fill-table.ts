import type { CellId, FormTable } from '#shared/form/form';
import { type GridGeometry, gridGeometry } from '#shared/form/grid-geometry';
import type { Report } from '#shared/report/report';
import type { RunningProgram } from '../e2e/running-program';
import { copyElsewhere } from '../e2e/system-clipboard';
import type { CountingHands } from './counting-hands';
import { CARRYING_OVER } from './effort-model';

const GRID_CELL = '[role="grid"] input';

/** What a person writes into a cell; nothing where nothing happened, for 空白处全部填 0 writes that. */
export function figureOf(report: Report, id: CellId): string {
  const figure = String(report.cells[id] ?? '').trim();
  return figure === '0' ? '' : figure;
}

/** Writes every figure that is not 0 by keyboard, going from one to the next by arrows, and fills the rest with 0. */
export async function typeTable(hands: CountingHands, table: FormTable, report: Report): Promise<void> {
  await hands.tabTo(GRID_CELL);
  const geometry = gridGeometry(table);
  await hands.press('Control+Home');
  let [row, column] = [0, 0];
  for (const { id, sumOf } of table.cells) {
    const figure = sumOf === undefined ? figureOf(report, id) : '';
    if (figure === '') continue;
    const [toRow, toColumn] = placeIn(geometry, id);
    hands.think();
    await hands.press('ArrowDown', toRow - row);
    if (toRow > row) column = await columnNow(hands, geometry);
    await hands.press(toColumn > column ? 'ArrowRight' : 'ArrowLeft', Math.abs(toColumn - column));
    [row, column] = [toRow, toColumn];
    await hands.write(figure);
  }
  await fillBlanks(hands);
}

/** Pastes the table as a spreadsheet copies it, labels and all, where the cursor stands first. */
export async function pasteTable(
  hands: CountingHands,
  program: RunningProgram,
  table: FormTable,
  report: Report,
): Promise<void> {
  await hands.tabTo(GRID_CELL);
  await copyElsewhere(program.app, { text: asSpreadsheet(table, report) });
  hands.elsewhere(CARRYING_OVER);
  await program.page.keyboard.press('Control+V');
  await program.page
    .getByRole('status')
    .filter({ hasText: /粘贴/ })
    .or(program.page.getByRole('dialog'))
    .waitFor();
  if (await program.page.getByRole('dialog').isVisible()) {
    hands.think();
    await hands.press('Enter');
  }
  await fillBlanks(hands);
}

/** Where a cell stands among the rows of figures, and in its row. */
function placeIn(geometry: GridGeometry, id: CellId): [row: number, index: number] {
  const row = geometry.stopRows.findIndex((stops) => stops.some(({ cell }) => cell.id === id));
  return [row, geometry.stopRows[row]?.findIndex(({ cell }) => cell.id === id) ?? 0];
}

/** Rows of different cells: where the arrow has led is asked of the window. */
async function columnNow({ page }: CountingHands, geometry: GridGeometry): Promise<number> {
  const id = await page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? '');
  return placeIn(geometry, id)[1];
}

async function fillBlanks(hands: CountingHands): Promise<void> {
  const { page } = hands;
  // Accepts what was typed last; the button stands above the grid, which Esc lets Tab leave, once for a block and once for the cell.
  await hands.press('Enter');
  if ((await page.getByText('没有空白格').count()) > 0) return;
  await hands.press('Escape', 2);
  hands.think();
  await hands.press('Shift+Tab');
  await page
    .getByRole('button', { name: /^空白处全部填 0/ })
    .and(page.locator(':focus'))
    .waitFor();
  await hands.press('Enter');
  await page
    .getByRole('button', { name: /^填入 0/ })
    .and(page.locator(':focus'))
    .waitFor();
  hands.think();
  await hands.press('Enter');
  await page.getByText('没有空白格').waitFor();
}

/** The printed table as tab-separated text, each label and figure at its own place. */
function asSpreadsheet(table: FormTable, report: Report): string {
  const { rows } = gridGeometry(table);
  return rows
    .map((slots) => {
      const line: string[] = Array(table.columnCount).fill('');
      for (const { column, grid } of slots)
        line[column] = grid.type === 'data' ? String(report.cells[grid.cell.id] ?? '').trim() : grid.text;
      return line.join('\t');
    })
    .join('\r\n');
}
