import { foreignCells } from '../form/foreign-cells';
import type { CellId, Form, FormCell, FormTable, TemplateId } from '../form/form';
import { FORMS } from '../form/forms';
import type { CellReading } from '../report/cell-reading';
import { quotable } from '../values/quotable';
import { cellName } from './cell-wording';
import { statedReadings } from './input';
import { instance, type RuleInstance } from './rule';

/** Named one by one; of more the number is told. */
const NAMED = 4;

/** one finding for each table of a file that holds columns or rows of another form. */
export function otherFormChecks(form: Form): readonly RuleInstance[] {
  return Object.values(form.tables).flatMap((table) => {
    const foreign = [...foreignCells(form).values()].filter((cell) => cell.table === table.id);
    return foreign.length === 0 ? [] : [otherFormCheck(form, table, foreign)];
  });
}

function otherFormCheck(form: Form, table: FormTable, foreign: readonly FormCell[]): RuleInstance {
  const [first] = form.cells.filter((cell) => cell.table === table.id && cell.sumOf === undefined);
  return instance({
    section: table.id,
    cells: first === undefined ? [] : [first.id],
    anchor: table.id,
    reads: { printed: statedReadings(foreign.map(({ id }) => id)) },
    inspect: ({ printed }) => {
      const found = foreign.flatMap((cell, index) => {
        const content = printedText(printed[index]);
        return content === undefined ? [] : [{ id: cell.id, words: `“${cellName(cell)}” ${content}` }];
      });
      if (found.length === 0) return undefined;
      const template = formOfMost(found.map(({ id }) => id));
      const named = found
        .slice(0, NAMED)
        .map(({ words }) => words)
        .join('、');
      const all = found.length > NAMED ? `${named} 等 ${found.length} 格` : `${named}，共 ${found.length} 格`;
      return {
        message: `${table.partName}的表里有 ${template} 版格式的栏目：${all}。${form.template} 版没有这些栏目，不会打印和导出。请按 ${form.template} 版的栏目填好，再去掉这些数字。`,
        expected: form.template,
        actual: template,
      };
    },
  });
}

/** The form a table was made on: the one that has the most of these cells, the newest where several do. */
function formOfMost(cells: readonly CellId[]): TemplateId {
  const count = (form: Form) => cells.filter((id) => form.cellById.has(id)).length;
  return FORMS.reduce((best, form) => (count(form) >= count(best) ? form : best)).template;
}

function printedText(reading: CellReading | undefined): string | undefined {
  if (reading === undefined || reading.state === 'blank') return undefined;
  if (reading.state !== 'value') return quotable(reading.text);
  return typeof reading.value === 'object' ? reading.value.amount : String(reading.value);
}
