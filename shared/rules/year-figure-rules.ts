import { carriedCell } from '../form/carried-cell';
import type { CellId, Form, FormCell } from '../form/form';
import { toMillionths } from '../values/amount';
import { sumCounts } from '../values/count';
import { isLeap } from '../values/leap';
import { cellName, cellOf } from './cell-wording';
import { disclosureRowsWith } from './disclosure-rows';
import {
  amount,
  figure,
  figures,
  figuresSoFar,
  previousAmount,
  previousFigure,
  previousFigures,
  previousFiguresSoFar,
  previousTotal,
  total,
} from './input';
import { type Fault, instance, type Rule, type RuleInstance } from './rule';

/**
 * Family Y, figures: this year's against last year's (spec/rules.md section 8). A check that needs a figure last
 * year's report does not have, blank or not on its form, is silent.
 */

const FACTOR_OF_ANOTHER_UNIT = 1000n;
/** Columns of 表二 whose figures are of the same size every year (Y-06). */
const STEADY_COLUMNS: readonly string[] = ['decisionCount', 'inForce'];

/** Whether the figures of a column of 表二 are held against last year's (Y-06). */
export const isSteadyColumn = (column: string) => STEADY_COLUMNS.includes(column);

const signed = (count: number) => (count < 0 ? `－${-count}` : `＋${count}`);

/** Y-01 for an entered cell of the row that is carried over. */
function carriedColumn({ into, from, fromName }: NonNullable<ReturnType<typeof carriedCell>>): RuleInstance {
  return instance({
    section: into.table,
    cells: [into.id],
    reads: { carried: figure(into.id), left: previousFigure(from) },
    inspect: ({ carried, left }) =>
      carried === left ? undefined : carryOverFault(into, fromName, carried, left),
  });
}

/**
 * Y-01 for the total. It is computed, so as a rule its columns have said all there is to say; it speaks of what they
 * cannot: last year's report prints only the total, or a column is not filled in.
 */
function carriedTotal(
  { into, from, fromName }: NonNullable<ReturnType<typeof carriedCell>>,
  columns: readonly { readonly into: CellId; readonly from: CellId }[],
): RuleInstance {
  return instance({
    section: into.table,
    cells: [into.id],
    reads: {
      carried: total(into.id),
      left: previousTotal(from),
      carriedBy: figuresSoFar(columns.map((column) => column.into)),
      leftBy: previousFiguresSoFar(columns.map((column) => column.from)),
    },
    inspect: ({ carried, left, carriedBy, leftBy }) => {
      const said = sumCounts(carriedBy.map((count, index) => differenceOf(count, leftBy[index])));
      return carried === left || carried - left === said
        ? undefined
        : carryOverFault(into, fromName, carried, left);
    },
  });
}

function differenceOf(present: number | null, former: number | null = null): number {
  return present === null || former === null ? 0 : present - former;
}

function carryOverFault(into: FormCell, fromName: string, carried: number, left: number): Fault {
  return {
    message: `${into.rowName}（${into.columnName}）填 ${carried} 件，去年年报的${fromName}是 ${left} 件，相差 ${Math.abs(carried - left)}。如去年有误或机构合并，请写明原因。`,
    expected: left,
    actual: carried,
  };
}

function carriedOverChecks(form: Form): readonly RuleInstance[] {
  const carried = form.cells.flatMap((cell) => carriedCell(form, cell) ?? []);
  return carried.map((cell) => {
    const { sumOf } = cell.into;
    if (sumOf === undefined) return carriedColumn(cell);
    const columns = carried.filter(({ into }) => sumOf.includes(into.id));
    return carriedTotal(
      cell,
      columns.map(({ into, from }) => ({ into: into.id, from })),
    );
  });
}

/** Cells whose figures are of the same size every year, unless something happened or was mistyped. */
function steadyCells(form: Form): readonly FormCell[] {
  return form.cells.filter(
    ({ id, column }) => isSteadyColumn(column) || id === 'requests.newlyReceived.total',
  );
}

export const YEAR_FIGURE_RULES: readonly Rule[] = [
  {
    id: 'Y-01',
    severity: 'warning',
    title: '上年结转等于去年的结转下年度',
    source: { kind: 'practice', text: '两行的含义；表上没有印明' },
    expand: carriedOverChecks,
  },
  {
    id: 'Y-02',
    severity: 'warning',
    title: '现行有效＝去年有效＋制发－废止',
    source: { kind: 'practice', text: '公开的年报检查工具这样核对；不是强制要求' },
    expand: (form) =>
      disclosureRowsWith(form, ['inForce', 'issuedThisYear', 'repealedThisYear']).map(({ rowName, ids }) =>
        instance({
          section: 'disclosure',
          cells: [ids.inForce, ids.issuedThisYear, ids.repealedThisYear],
          reads: {
            inForce: figure(ids.inForce),
            before: previousFigure(ids.inForce),
            issued: figure(ids.issuedThisYear),
            repealed: figure(ids.repealedThisYear),
          },
          inspect: ({ inForce, before, issued, repealed }) => {
            const expected = before + issued - repealed;
            if (inForce === expected) return undefined;
            return {
              message: `${rowName}：去年有效 ${before}＋制发 ${issued}－废止 ${repealed}＝${expected}，现填 ${inForce}，相差 ${Math.abs(inForce - expected)}。如有清理、自然失效等，请说明。`,
              expected,
              actual: inForce,
            };
          },
        }),
      ),
  },
  {
    id: 'Y-03',
    severity: 'warning',
    title: '上一年项目数量＝去年的项目数量＋增减',
    source: { kind: 'sense', text: '去年年底的项目数就是今年的上一年项目数' },
    expand: (form) =>
      disclosureRowsWith(form, ['itemsLastYear', 'itemsChange']).map(({ rowName, ids }) =>
        instance({
          section: 'disclosure',
          cells: [ids.itemsLastYear],
          reads: {
            items: figure(ids.itemsLastYear),
            before: previousFigures([ids.itemsLastYear, ids.itemsChange]),
          },
          inspect: ({ items, before: [itemsBefore = 0, change = 0] }) => {
            const expected = itemsBefore + change;
            if (items === expected) return undefined;
            return {
              message: `${rowName}：上一年项目数量应为去年的 ${itemsBefore}${signed(change)}＝${expected}，现填 ${items}，相差 ${Math.abs(items - expected)}。请与去年的年报核对；如去年有误，请说明。`,
              expected,
              actual: items,
            };
          },
        }),
      ),
  },
  {
    id: 'Y-04',
    severity: 'hint',
    title: '对外公开总数不多于去年加本年新公开',
    source: { kind: 'sense', text: '常理，不是强制要求' },
    expand: (form) =>
      disclosureRowsWith(form, ['totalDisclosed', 'disclosedThisYear']).map(({ rowName, ids }) =>
        instance({
          section: 'disclosure',
          cells: [ids.totalDisclosed, ids.disclosedThisYear],
          reads: {
            disclosed: figures([ids.totalDisclosed, ids.disclosedThisYear]),
            before: previousFigure(ids.totalDisclosed),
          },
          inspect: ({ disclosed: [all = 0, fresh = 0], before }) => {
            const expected = before + fresh;
            if (all <= expected) return undefined;
            return {
              message: `${rowName}：对外公开总数比去年加本年新公开还多。去年 ${before}＋本年新公开 ${fresh}＝${expected}，现填 ${all}，相差 ${all - expected}。请核对这两格。`,
              expected,
              actual: all,
            };
          },
        }),
      ),
  },
  {
    id: 'Y-05',
    severity: 'hint',
    title: '去年未审结的案件今年要有结果',
    source: { kind: 'sense', text: '跨年案件怎样计数没有找到全国口径' },
    expand: (form) =>
      Object.values(form.tables).flatMap(({ id: table, rowIds, totalColumn, pendingColumn }) =>
        totalColumn === undefined || pendingColumn === undefined
          ? []
          : rowIds.map((row) => {
              const cell = cellOf(form, `${table}.${row}.${totalColumn}`);
              return instance({
                section: table,
                cells: [cell.id],
                reads: {
                  cases: figure(cell.id),
                  pending: previousFigure(`${table}.${row}.${pendingColumn}`),
                },
                inspect: ({ cases, pending }) =>
                  cases < pending
                    ? {
                        message: `${cell.rowName}：去年有 ${pending} 件尚未审结，今年这一类总计只有 ${cases} 件，相差 ${pending - cases}。请核对去年未审结的案件今年是否已填结果。`,
                        expected: pending,
                        actual: cases,
                      }
                    : undefined,
              });
            }),
      ),
  },
  {
    id: 'Y-06',
    severity: 'hint',
    title: '与去年相差十倍以上',
    source: { kind: 'sense', text: '一年之间变化十倍以上少见' },
    expand: (form) =>
      steadyCells(form).map((cell) =>
        instance({
          section: cell.table,
          cells: [cell.id],
          reads: { present: total(cell.id), former: previousTotal(cell.id) },
          inspect: ({ present, former }) =>
            isLeap(present, former)
              ? {
                  message: `“${cellName(cell)}”今年 ${present} ${cell.unit}，去年 ${former} ${cell.unit}，相差 ${Math.abs(present - former)}，变化很大，请核对。`,
                  expected: former,
                  actual: present,
                }
              : undefined,
        }),
      ),
  },
  {
    id: 'Y-07',
    severity: 'hint',
    title: '收费金额的单位与去年一致',
    source: { kind: 'sense', text: '相差一千倍以上多半是元和万元填混了' },
    expand: (form) =>
      form.cells
        .filter(({ kind }) => kind === 'amount')
        .map((cell) =>
          instance({
            section: cell.table,
            cells: [cell.id],
            reads: { present: amount(cell.id), former: previousAmount(cell.id) },
            inspect: ({ present, former }) => {
              const times = timesBetween(toMillionths(present), toMillionths(former));
              if (times === undefined) return undefined;
              return {
                message: `收费金额与去年相差${times} 倍，单位是否填错（元／万元）？今年 ${present} ${cell.unit}，去年 ${former} ${cell.unit}，请核对。`,
                expected: former,
                actual: present,
              };
            },
          }),
        ),
  },
];

/** How many times the larger of two amounts is the smaller, in words, from a thousand on; nothing is many times 0. */
function timesBetween(one: bigint, other: bigint): string | undefined {
  const [less, more] = one < other ? [one, other] : [other, one];
  if (less === 0n || more < less * FACTOR_OF_ANOTHER_UNIT) return undefined;
  const times = (2n * more + less) / (2n * less);
  return times * less === more ? ` ${times}` : `约 ${times}`;
}
