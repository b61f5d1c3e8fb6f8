import type { Form } from '../form/form';
import { fromMillionths, toMillionths } from '../values/amount';
import { disclosureRowsWith, PURCHASES, SPENT_ON_PURCHASES } from './disclosure-rows';
import { amount, basics, figure, figures } from './input';
import { type Fault, instance, type Rule, type RuleInstance } from './rule';
import { surelyLacksRuleMakingPower } from './unit-powers';

/** Family D: 第二部分 (spec/rules.md section 4). D-10 reads the text against the table and belongs with family X. */

const FEE_ASKING_FOR_A_SECOND_LOOK = toMillionths('10000');
const YUAN_PER_TEN_THOUSAND = 10_000n;

/**
 * One instance for every row of 表二 that has all of these columns; the check reads exactly those cells of the row.
 * The finding goes to the column named first.
 */
function onRowsWith<Column extends string>(
  columns: readonly Column[],
  inspect: (row: Readonly<Record<Column, number>>, rowName: string) => Fault | undefined,
): (form: Form) => readonly RuleInstance[] {
  return (form) =>
    disclosureRowsWith(form, columns).map(({ rowName, ids }) => {
      const reads = Object.fromEntries(columns.map((column) => [column, figure(ids[column])])) as Record<
        Column,
        ReturnType<typeof figure>
      >;
      const cells = columns.map((column) => ids[column]);
      return instance({ section: 'disclosure', cells, reads, inspect: (read) => inspect(read, rowName) });
    });
}

/** All cells of a row of 表二, in print order. */
const rowCells = (form: Form, row: string) =>
  form.cells.filter((cell) => cell.table === 'disclosure' && cell.row === row);

/** D-02 and D-02b say the same; the specification tells the forms apart by what they ask of a document at the end. */
function regulationsWithoutPower(id: string, stockColumn: string): Rule {
  return {
    id,
    severity: 'warning',
    title: '没有规章制定权的单位规章填 0',
    source: { kind: 'practice', text: '《中华人民共和国立法法》关于规章制定权的规定' },
    expand: (form) => {
      const cells = rowCells(form, 'regulations');
      if (!cells.some(({ column }) => column === stockColumn)) return [];
      return [
        instance({
          section: 'disclosure',
          cells: cells.map((cell) => cell.id),
          reads: { basics, counts: figures(cells.map((cell) => cell.id)) },
          inspect: (read) => {
            if (!surelyLacksRuleMakingPower(read.basics.unit) || read.counts.every((count) => count === 0))
              return undefined;
            const filled = cells.map((cell, index) => `${cell.columnName} ${read.counts[index]}`).join('、');
            return {
              message: `本单位一般没有规章制定权，规章各栏通常为 0。规范性文件请填在下一行。现填${filled}。`,
              expected: 0,
              actual: read.counts.join('、'),
            };
          },
        }),
      ];
    },
  };
}

export const DISCLOSURE_RULES: readonly Rule[] = [
  {
    id: 'D-01',
    severity: 'warning',
    title: '现行有效不少于本年净增',
    source: { kind: 'sense', text: '现行有效件数是年底的存量' },
    expand: onRowsWith(
      ['inForce', 'issuedThisYear', 'repealedThisYear'],
      ({ inForce, issuedThisYear: issued, repealedThisYear: repealed }, name) =>
        inForce < issued - repealed
          ? {
              message: `${name}现行有效 ${inForce} 件，少于本年制发减废止的 ${issued - repealed} 件（制发 ${issued}－废止 ${repealed}），相差 ${issued - repealed - inForce}。现行有效应包含以前年度发布、年底仍有效的文件。`,
              expected: issued - repealed,
              actual: inForce,
            }
          : undefined,
    ),
  },
  regulationsWithoutPower('D-02', 'inForce'),
  regulationsWithoutPower('D-02b', 'totalDisclosed'),
  {
    id: 'D-03',
    severity: 'hint',
    title: '事业单位通常没有的事项',
    source: { kind: 'sense', text: '事业单位一般没有行政许可、处罚、强制权，也不制发规范性文件' },
    expand: (form) =>
      form.tables.disclosure.rowsOfPowers.map((row): RuleInstance => {
        const cells = rowCells(form, row);
        return instance({
          section: 'disclosure',
          cells: cells.map((cell) => cell.id),
          reads: { basics, counts: figures(cells.map((cell) => cell.id)) },
          inspect: (read) => {
            const filled = read.counts.filter((count) => count !== 0);
            if (read.basics.unit.kind !== 'publicInstitution' || filled.length === 0) return undefined;
            return {
              message: `本单位类型通常没有${cells[0]?.rowName ?? ''}事项，填了 ${filled.join('、')}，请核对是否把别的单位的数字填进来了。`,
              expected: 0,
              actual: filled.join('、'),
            };
          },
        });
      }),
  },
  {
    id: 'D-04',
    severity: 'error',
    title: '减少的项目不多于原有',
    source: { kind: 'sense', text: '年底的项目数不会小于 0' },
    expand: onRowsWith(['itemsLastYear', 'itemsChange'], ({ itemsLastYear, itemsChange }, name) =>
      itemsLastYear + itemsChange < 0
        ? {
            message: `${name}：上一年 ${itemsLastYear} 项，本年减少 ${-itemsChange} 项，减得比原有的多，多减 ${-itemsChange - itemsLastYear}。请核对这两格。`,
            expected: -itemsLastYear,
            actual: itemsChange,
          }
        : undefined,
    ),
  },
  {
    id: 'D-05',
    severity: 'warning',
    title: '有处理决定就有事项',
    source: { kind: 'sense', text: '处理决定依事项作出' },
    expand: onRowsWith(
      ['itemsLastYear', 'itemsChange', 'decisionCount'],
      ({ itemsLastYear, itemsChange, decisionCount }, name) =>
        decisionCount > 0 && itemsLastYear + Math.max(itemsChange, 0) === 0
          ? {
              message: `${name}有 ${decisionCount} 件处理决定，但事项数为 0。请核对上一年项目数量和本年增/减。`,
              actual: decisionCount,
            }
          : undefined,
    ),
  },
  {
    id: 'D-06',
    severity: 'warning',
    title: '本年新公开不多于公开总数',
    source: { kind: 'sense', text: '对外公开总数量包含本年新公开的' },
    expand: onRowsWith(
      ['disclosedThisYear', 'totalDisclosed'],
      ({ disclosedThisYear: disclosed, totalDisclosed: total }, name) =>
        disclosed > total
          ? {
              message: `${name}本年新公开 ${disclosed} 件，多于对外公开总数 ${total} 件，相差 ${disclosed - total}。请核对这两格。`,
              expected: disclosed,
              actual: total,
            }
          : undefined,
    ),
  },
  {
    id: 'D-07',
    severity: 'hint',
    title: '本年制作而未公开',
    source: { kind: 'sense', text: '常理，不是强制要求' },
    expand: onRowsWith(
      ['issuedThisYear', 'disclosedThisYear'],
      ({ issuedThisYear, disclosedThisYear }, name) =>
        issuedThisYear > 0 && disclosedThisYear === 0
          ? {
              message: `${name}本年制作 ${issuedThisYear} 件，公开 0 件，请核对。`,
              actual: disclosedThisYear,
            }
          : undefined,
    ),
  },
  {
    id: 'D-08',
    severity: 'warning',
    title: '采购数量与金额同为 0 或同不为 0',
    source: { kind: 'sense', text: '有采购项目就有金额' },
    expand: () => [
      instance({
        section: 'disclosure',
        cells: [PURCHASES, SPENT_ON_PURCHASES],
        reads: { items: figure(PURCHASES), money: amount(SPENT_ON_PURCHASES) },
        inspect: (read) =>
          (read.items === 0) === (toMillionths(read.money) === 0n)
            ? undefined
            : {
                message: `采购项目数量与采购总金额一个为 0、一个不为 0：项目 ${read.items} 项，金额 ${read.money}。请核对这两格。`,
              },
      }),
    ],
  },
  {
    id: 'D-09',
    severity: 'hint',
    title: '收费金额是否把元当成万元',
    source: { kind: 'sense', text: '一个部门一年收费一亿元以上少见' },
    expand: (form) =>
      form.cells
        .filter((cell) => cell.kind === 'amount')
        .map((cell) =>
          instance({
            section: cell.table,
            cells: [cell.id],
            reads: { basics, fee: amount(cell.id) },
            inspect: (read) => {
              const fee = toMillionths(read.fee);
              if (read.basics.unit.kind === 'government' || fee < FEE_ASKING_FOR_A_SECOND_LOOK)
                return undefined;
              return {
                message: `收费金额 ${read.fee} ${cell.unit}，相当于 ${fromMillionths(fee * YUAN_PER_TEN_THOUSAND)} 元。是否把元当成${cell.unit}？`,
                actual: read.fee,
              };
            },
          }),
        ),
  },
];
