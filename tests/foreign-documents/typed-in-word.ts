import type { Report } from '#shared/report/report';
import { printedBlocks } from './printed-blocks';
import { writeWord } from './write-word';

/** Last year's report as an office typed it in Word: a row of its own, a figure nobody can read, `/` for none. */
export function typedInWord(report: Report): Uint8Array {
  const blocks = printedBlocks({
    ...report,
    cells: {
      ...report.cells,
      'requests.deniedStateSecret.naturalPerson': '二件',
      'disclosure.regulations.issuedThisYear': '/',
    },
  });
  const rows = blocks.map((block) =>
    block.kind === 'table' && block.name === '第三部分'
      ? {
          ...block,
          rows: [
            ...block.rows,
            [
              { text: '五、自行撤回', rowSpan: 1, colSpan: 3 },
              ...Array.from({ length: 7 }, () => ({ text: '8', rowSpan: 1, colSpan: 1 })),
            ],
          ],
        }
      : block,
  );
  return writeWord(rows);
}
