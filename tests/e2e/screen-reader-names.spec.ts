import type { CDPSession } from '@playwright/test';
import type { Form } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import { readFigures } from '#shared/report/figures';
import type { Report } from '#shared/report/report';
import { cellText } from '../../renderer/fields/count-grid/cell-text';
import { bridgeReply } from './bridge-call';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';

const UNIT = { name: '城关镇人民政府', kind: 'government', superior: '' } as const;

/** A report with another figure in every cell, so that no cell can be taken for its neighbour. */
function numberedReport(year: number, form: Form): Report {
  const entered = form.cells.filter(({ sumOf }) => sumOf === undefined);
  const figures = entered.map(
    ({ id, kind }, index) =>
      [id, kind === 'count' || kind === 'signedCount' ? index + 1 : String(index + 1)] as const,
  );
  return { ...blankReport(UNIT, year), cells: Object.fromEntries(figures) };
}

/** What a screen reader is told of every text field of the grid: its name and its value, in order. */
async function toldCells(session: CDPSession): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const parentOf = (node: Node | undefined) => byId.get(node?.parentId ?? '');
  const isInGrid = (node: Node | undefined): boolean =>
    node !== undefined && (node.role?.value === 'gridcell' || isInGrid(parentOf(node)));
  return nodes
    .filter((node) => node.role?.value === 'textbox' && isInGrid(parentOf(node)))
    .map(({ name, value }) => `${name?.value}，${value?.value}`);
}

test('every cell of both forms is told with part, row, column and figure, and tied to its heads', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram();
  const session = await app.context().newCDPSession(page);
  for (const [year, form] of [
    [2024, formOf('2021')],
    [2019, formOf('2019')],
  ] as const) {
    const report = numberedReport(year, form);
    const figures = readFigures(form, report);
    const { summary } = await bridgeReply(page, 'drafts:create', { unit: UNIT, reportYear: year });
    await bridgeReply(page, 'drafts:save', { id: summary.id, report });
    await page.reload();
    await page.getByRole('list', { name: '年报草稿' }).getByRole('link').first().click();
    for (const section of form.sections) {
      if (section.kind !== 'table') continue;
      await goTo(page, section.heading);
      const { cells, partName } = section.table;
      const wanted = cells.map((each) => {
        const figure = each.sumOf === undefined ? cellText(report, each) : figures.count(each.id);
        return `${partName}，${each.rowName}，${each.columnName}，${figure}`;
      });
      expect(new Set(wanted).size, 'names tell all cells apart').toBe(cells.length);
      expect(await toldCells(session), `${year} ${section.heading}`).toEqual(wanted);

      const places = await page
        .getByRole('grid')
        .locator('input[data-cell]')
        .evaluateAll((inputs) =>
          inputs.map((input) => {
            const td = input.closest('td');
            const heads = (td?.getAttribute('headers') ?? '').split(' ').filter(Boolean);
            return {
              id: input.getAttribute('data-cell'),
              readOnly: input.getAttribute('aria-readonly') ?? 'false',
              isPlaced: Number(td?.ariaRowIndex) > 0 && Number(td?.ariaColIndex) > 0,
              isHeaded:
                heads.length > 0 && heads.every((id) => document.getElementById(id)?.tagName === 'TH'),
            };
          }),
        );
      expect(places).toEqual(
        cells.map(({ id, sumOf }) => ({
          id,
          readOnly: String(sumOf !== undefined),
          isPlaced: true,
          isHeaded: true,
        })),
      );
    }
  }
});
