import type { CellId, Form, FormTable, NarrativeId } from '../form/form';
import { countIn } from '../report/figures';
import { quotable } from '../values/quotable';
import { cellOf, innerQuotes } from './cell-wording';
import { disclosureRowsWith } from './disclosure-rows';
import { headingWords, isPartHeading, typedHeading } from './heading-lines';
import { figures, figuresSoFar, statedReadings, text } from './input';
import { itemsInTextChecks } from './items-in-text';
import { type MisplacedNumber, misplacedNumber, NUMBER_STYLES, numberInWords } from './list-numbers';
import { otherFormChecks } from './other-form-cells';
import { purchaseAverageChecks } from './purchase-average';
import { type Fault, instance, type Rule, type RuleInstance } from './rule';
import { shiftedGroups } from './shifted-groups';
import { type RowOfFigures, type ShiftedRow, shiftedRows, totalsInLastColumn } from './shifted-row';

/**
 * Family R: mistakes that reviewers find in published reports time and again, beyond spec/rules.md. R-02 (规章 of a
 * unit that cannot make any) is D-02 and D-02b.
 */

/** From so many on, decisions that equal the items are no chance even in a single row. */
const TELLING_DECISIONS = 10;
/** So many documents made in a year and none left in force ask for a second look. */
const MANY_ISSUED = 10;

export const PUBLISHED_RULES: readonly Rule[] = [
  {
    id: 'R-01',
    severity: 'warning',
    title: '处理决定数量不是事项数',
    source: { kind: 'practice', text: '已公布的年报把事项数填成处理决定数量' },
    expand: itemsAsDecisions,
  },
  {
    id: 'R-03',
    severity: 'hint',
    title: '制发很多而现行有效为 0',
    source: { kind: 'sense', text: '当年制发的文件多半年底仍有效' },
    // Fewer repealed than made is rule D-01.
    expand: (form) =>
      disclosureRowsWith(form, ['inForce', 'issuedThisYear', 'repealedThisYear']).map(({ rowName, ids }) => {
        const cells = [ids.inForce, ids.issuedThisYear, ids.repealedThisYear];
        return instance({
          section: 'disclosure',
          cells,
          reads: { counts: figures(cells) },
          inspect: ({ counts: [inForce = 0, issued = 0, repealed = 0] }) =>
            inForce === 0 && issued >= MANY_ISSUED && repealed >= issued
              ? {
                  message: `${rowName}本年制发 ${issued} 件、废止 ${repealed} 件，现行有效 0 件。现行有效是年底仍有效的全部件数，请核对这三格。`,
                  actual: inForce,
                }
              : undefined,
        });
      }),
  },
  {
    id: 'R-04',
    severity: 'warning',
    title: '正文里的标题和编号',
    source: { kind: 'practice', text: '已公布的年报中有旧格式的标题、跳号和重号' },
    expand: (form) =>
      form.sections.flatMap(({ kind, id, ordinal }) =>
        kind === 'narrative' ? headingChecks(form, id, ordinal) : [],
      ),
  },
  {
    id: 'R-05',
    severity: 'error',
    title: '表格栏目属于另一版格式',
    source: { kind: 'official', text: '国办公开办函〔2019〕60号、〔2021〕30号所附格式' },
    expand: otherFormChecks,
  },
  {
    id: 'R-06',
    severity: 'warning',
    title: '整行数字错了一列',
    source: { kind: 'practice', text: '已公布的年报中有整行左移、右移一列的' },
    expand: (form) => [shiftCheck(form, form.tables.requests), groupShiftCheck(form, form.tables.disputes)],
  },
  {
    id: 'R-07',
    severity: 'hint',
    title: '正文的事项数不是表中的处理决定数量',
    source: { kind: 'practice', text: '已公布的年报把事项数填成处理决定数量' },
    expand: itemsInTextChecks,
  },
  {
    id: 'R-08',
    severity: 'hint',
    title: '采购总金额的单位',
    source: { kind: 'sense', text: '一个采购项目少有不到一百元或超过一亿元的' },
    expand: purchaseAverageChecks,
  },
];

function itemsAsDecisions(form: Form): readonly RuleInstance[] {
  const rows = disclosureRowsWith(form, ['itemsLastYear', 'itemsChange', 'decisionCount']);
  const columnOf = (column: 'itemsLastYear' | 'itemsChange' | 'decisionCount') =>
    rows.map(({ ids }) => ids[column]);
  if (rows.length === 0) return [];
  return [
    instance({
      section: 'disclosure',
      cells: columnOf('decisionCount'),
      anchor: 'disclosure',
      reads: {
        before: figuresSoFar(columnOf('itemsLastYear')),
        change: figuresSoFar(columnOf('itemsChange')),
        decisions: figuresSoFar(columnOf('decisionCount')),
      },
      inspect: (read) => {
        const judged = rows.flatMap(({ rowName, ids }, index) => {
          const [before, change] = [read.before[index] ?? null, read.change[index] ?? null];
          const decisions = read.decisions[index] ?? null;
          return before === null || change === null || decisions === null || decisions === 0
            ? []
            : [{ rowName, cell: ids.decisionCount, items: before + change, decisions }];
        });
        const equal = judged.filter(({ items, decisions }) => items === decisions);
        const isTelling =
          (equal.length > 1 && equal.length === judged.length) ||
          equal.some(({ decisions }) => decisions >= TELLING_DECISIONS);
        if (!isTelling) return undefined;
        const named = equal.map(({ rowName, decisions }) => `${rowName} ${decisions}`).join('、');
        return {
          message: `处理决定数量正好等于上一年项目数量加本年增/减：${named}。处理决定数量填全年作出的决定件数，不是事项数，请核对。`,
          cells: equal.map(({ cell }) => cell),
          actual: equal.map(({ decisions }) => decisions).join('、'),
        };
      },
    }),
  ];
}

function headingChecks(form: Form, part: Exclude<NarrativeId, 'preface'>, ordinal: string): RuleInstance[] {
  const printed = form.sections.map(({ heading }) => heading);
  const declared = { section: part, cells: [], reads: { body: text(part) } } as const;
  return [
    instance({
      ...declared,
      anchor: `${part}.heading`,
      inspect: ({ body }): Fault | undefined => {
        const found = typedHeading(body, printed);
        if (found === undefined) return undefined;
        const quoted = `第${ordinal}部分的正文里有一行“${quotable(found.line)}”`;
        return {
          message: isPartHeading(headingWords(found.line))
            ? `${quoted}，不是 ${form.template} 版格式的标题。六个部分的标题和编号由程序打印，请删去这一行。`
            : `${quoted}，编号与六个部分的标题同级。部分以下的小标题请用“（一）”编号。`,
          actual: found.line,
          place: { part, start: found.start, end: found.end },
        };
      },
    }),
    instance({
      ...declared,
      anchor: `${part}.number`,
      inspect: ({ body }): Fault | undefined => {
        // A heading numbered like the six of the form is told as such, once.
        const styles = NUMBER_STYLES.filter(
          ({ id }) => id !== 'heading' || typedHeading(body, printed) === undefined,
        );
        const [found] = styles.flatMap((style) => misplacedNumber(body, style) ?? []);
        return found === undefined
          ? undefined
          : {
              message: `第${ordinal}部分的序号${NUMBER_FAULTS[found.fault](found)}。请改正序号。`,
              actual: body.slice(found.start, found.end),
              place: { part, start: found.start, end: found.end },
            };
      },
    }),
  ];
}

const NUMBER_FAULTS: Readonly<Record<MisplacedNumber['fault'], (found: MisplacedNumber) => string>> = {
  firstMissing: ({ style, number }) =>
    `从${numberInWords(style, number)}开始，前面没有${numberInWords(style, 1)}`,
  repeated: ({ style, number }) => `重复，有两个${numberInWords(style, number)}`,
  skipped: ({ style, number, before }) =>
    `不连续，${numberInWords(style, before)}之后是${numberInWords(style, number)}，缺${numberInWords(style, before + 1)}`,
  outOfOrder: ({ style, number, before }) =>
    `次序不对，${numberInWords(style, before)}之后是${numberInWords(style, number)}`,
};

/** R-06 on a table with a balance: one finding, on the cells of the rows that may have been shifted. */
function shiftCheck(form: Form, table: FormTable): RuleInstance {
  const { columnIds, totalColumn = '', rowIds, totalRow, balance } = table;
  const applicants = columnIds.filter((column) => column !== totalColumn);
  const rows = rowIds.filter((row) => row !== totalRow);
  const idOf = (row: string, column: string): CellId => `${table.id}.${row}.${column}`;
  const cells = rows.flatMap((row) => applicants.map((column) => idOf(row, column)));
  const nameOf = (row: string) => `“${innerQuotes(cellOf(form, idOf(row, totalColumn)).rowName)}”`;
  const isIncoming = (row: string) => balance?.left.some((term) => term.row === row) ?? false;
  return instance({
    section: table.id,
    cells,
    anchor: table.id,
    reads: {
      counts: figuresSoFar(cells),
      totals: statedReadings(rows.map((row) => idOf(row, totalColumn))),
    },
    inspect: (read): Fault | undefined => {
      const entered = rows.map((row, index): RowOfFigures => {
        const total = read.totals[index];
        return {
          figures: read.counts.slice(index * applicants.length, (index + 1) * applicants.length),
          stated: total === undefined ? null : countIn(total),
          sign: isIncoming(row) ? 1 : -1,
        };
      });
      const lastColumn = applicants.at(-1) ?? '';
      if (totalsInLastColumn(entered)) {
        const name = cellOf(form, idOf(rows[0] ?? '', lastColumn)).columnName;
        return {
          message: `${table.partName}各行“${name}”一列正好等于前面各列之和，像是把总计填在了这一列。总计自动计算，“${name}”列只填属于其他的，请核对这一列。`,
          cells: rows.map((row) => idOf(row, lastColumn)),
        };
      }
      const residuals = applicants.map((_column, place) =>
        entered.reduce((sum, { figures: counts, sign }) => sum + sign * (counts[place] ?? 0), 0),
      );
      const shifted = likeliest(shiftedRows(entered, residuals));
      const [first] = shifted;
      if (first === undefined) return undefined;
      const unbalanced = applicants.flatMap((column, place) =>
        residuals[place] === 0 ? [] : [cellOf(form, idOf(rows[0] ?? '', column)).columnName],
      );
      const direction = first.move === 'left' ? '左' : '右';
      const names = shifted.map(({ row }) => nameOf(rows[row] ?? '')).join('或');
      return {
        message: `${names}一行的数字像是填错了一列：${unbalanced.join('、')} ${unbalanced.length} 列不平，这一行整行${direction}移一列后各列都平，应为 ${first.corrected.join('、')}。请核对这一行。`,
        cells: shifted.flatMap(({ row }) => applicants.map((column) => idOf(rows[row] ?? '', column))),
        expected: first.corrected.join('、'),
        actual: entered[first.row]?.figures.map((figure) => figure ?? '').join('、') ?? '',
      };
    },
  });
}

/** Nearly every row begins with 自然人: a row that has its first column empty is the likelier one. Too many say nothing. */
function likeliest(shifted: readonly ShiftedRow[]): readonly ShiftedRow[] {
  const toTheLeft = shifted.filter(({ move }) => move === 'left');
  const chosen = toTheLeft.length > 0 ? toTheLeft : shifted;
  return chosen.length > 2 ? [] : chosen;
}

/** R-06 on a table of groups beside each other: told from the totals a file states. */
function groupShiftCheck(form: Form, table: FormTable): RuleInstance {
  const cells = form.cells.filter((cell) => cell.table === table.id);
  const entered = cells.filter(({ sumOf }) => sumOf === undefined);
  const totals = cells.filter(({ sumOf }) => sumOf !== undefined);
  return instance({
    section: table.id,
    cells: entered.map(({ id }) => id),
    anchor: table.id,
    reads: {
      counts: figuresSoFar(entered.map(({ id }) => id)),
      totals: statedReadings(totals.map(({ id }) => id)),
    },
    inspect: (read): Fault | undefined => {
      const figureOf = new Map<CellId, number | null>();
      for (const [index, { id }] of entered.entries()) figureOf.set(id, read.counts[index] ?? null);
      for (const [index, { id }] of totals.entries()) {
        const stated = read.totals[index];
        figureOf.set(id, stated === undefined ? null : countIn(stated));
      }
      const row = cells.map(({ id }) => figureOf.get(id) ?? null);
      const shifted = shiftedGroups(row, table.columnIds.length);
      if (shifted === undefined) return undefined;
      const corrected = shifted.corrected.map((figure) => figure ?? '（缺）').join('、');
      return {
        message: `${table.partName}整行数字像是填错了一列：各组四项与总计都对不上，整行${shifted.move === 'left' ? '左' : '右'}移一列后相符，依次应为 ${corrected}。请核对这一行。`,
        expected: corrected,
        actual: row.map((figure) => figure ?? '').join('、'),
      };
    },
  });
}
