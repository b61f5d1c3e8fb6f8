import type { CellId, Form } from '../form/form';
import { sumInWords } from '../report/balance-words';
import type { CellReading } from '../report/cell-reading';
import { sumCounts } from '../values/count';
import { cellOf, innerQuotes, percent } from './cell-wording';
import { infoFeeTrouble } from './info-fee-wording';
import { figure, figures, recordedReadings, statedTotal, text } from './input';
import { instance, type Rule } from './rule';
import { besideStated } from './stated-total-wording';

/** Family Q: 第三部分 (spec/rules.md section 5). Totals are the computed ones unless a rule is about stated totals. */

const FEW = 5;
const SHARE_ASKING_FOR_A_SECOND_LOOK = 30;

const idOf = (row: string, column: string): CellId => `requests.${row}.${column}`;
const moreThanShare = (part: number, whole: number) =>
  part > FEW && part * 100 > whole * SHARE_ASKING_FOR_A_SECOND_LOOK;

function columnName(form: Form, column: string): string {
  return cellOf(form, idOf(form.tables.requests.rowIds[0] ?? '', column)).columnName;
}

/** Whether it is on record that no notice went out, and no fee is on record either. */
function noNoticeRecorded([notices, collected]: readonly CellReading[]): boolean {
  return isValue(notices, (count) => count === 0) && !isValue(collected, (sum) => sum > 0);
}

const isValue = (reading: CellReading | undefined, holds: (value: number) => boolean) =>
  reading?.state === 'value' && typeof reading.value !== 'object' && holds(Number(reading.value));

/** Entered cells of 表三, in print order. */
function enteredCells(form: Form): CellId[] {
  return form.cells.flatMap((cell) =>
    cell.table === 'requests' && cell.sumOf === undefined ? [cell.id] : [],
  );
}

export const REQUEST_RULES: readonly Rule[] = [
  {
    id: 'Q-01',
    severity: 'error',
    title: '新收＋上年结转＝办理结果总计＋结转下年度',
    source: {
      kind: 'official',
      text: '表上印明：本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    },
    expand: (form) => {
      const { balance, columnIds } = form.tables.requests;
      if (balance === undefined) return [];
      return columnIds.map((column) => {
        const left = balance.left.map(({ row }) => idOf(row, column));
        const right = balance.right.map(({ row }) => idOf(row, column));
        return instance({
          section: 'requests',
          cells: [...left, ...right],
          reads: { left: figures(left), right: figures(right) },
          equates: ['left', 'right'],
          inspect: (read) => {
            const expected = sumCounts(read.left);
            const actual = sumCounts(read.right);
            if (expected === actual) return undefined;
            const sides = `${sumInWords(balance.left, read.left)}；${sumInWords(balance.right, read.right)}`;
            return {
              message: `“${columnName(form, column)}”一列不平：${sides}，相差 ${Math.abs(expected - actual)}。请核对这四行。`,
              expected,
              actual,
            };
          },
        });
      });
    },
  },
  {
    id: 'Q-02',
    severity: 'error',
    title: '（七）总计等于各办理结果之和',
    source: { kind: 'sense', text: '“总计”的含义' },
    expand: (form) => {
      const { totalRow, resultRows, columnIds } = form.tables.requests;
      if (totalRow === undefined) return [];
      return columnIds.map((column) => {
        const total = idOf(totalRow, column);
        const addends = resultRows.map((row) => idOf(row, column));
        return instance({
          section: 'requests',
          cells: [total, ...addends],
          reads: { stated: statedTotal(total), results: figures(addends) },
          equates: ['stated', 'results'],
          inspect: ({ stated, results }) => {
            const computed = sumCounts(results);
            if (computed === stated) return undefined;
            return {
              message: `“${columnName(form, column)}”一列：各办理结果合计 ${computed}${besideStated('“（七）总计”', stated, computed)}。请核对这一列。`,
              expected: computed,
              actual: stated ?? '',
            };
          },
        });
      });
    },
  },
  {
    id: 'Q-03',
    severity: 'error',
    title: '总计列等于六类申请人之和',
    folded: (partName, count) =>
      `${partName}有 ${count} 行的总计与六类申请人合计不一致，或空着没有填。请逐行核对，也可以采用自动计算的总计。`,
    source: { kind: 'sense', text: '“总计”的含义' },
    expand: (form) => {
      const { rowIds, columnIds, totalColumn } = form.tables.requests;
      if (totalColumn === undefined) return [];
      const applicants = columnIds.filter((column) => column !== totalColumn);
      return rowIds.map((row) => {
        const total = cellOf(form, idOf(row, totalColumn));
        const addends = applicants.map((column) => idOf(row, column));
        return instance({
          section: 'requests',
          cells: [total.id, ...addends],
          reads: { stated: statedTotal(total.id), counts: figures(addends) },
          equates: ['stated', 'counts'],
          inspect: ({ stated, counts }) => {
            const computed = sumCounts(counts);
            if (computed === stated) return undefined;
            return {
              message: `“${innerQuotes(total.rowName)}”：六类申请人合计 ${computed}${besideStated('总计', stated, computed)}。请核对这一行。`,
              expected: computed,
              actual: stated ?? '',
            };
          },
        });
      });
    },
  },
  {
    id: 'Q-04',
    severity: 'hint',
    title: '全表为 0',
    source: { kind: 'practice', text: '没有收到申请的年报在正文写明' },
    expand: (form) => {
      const { balance, totalColumn } = form.tables.requests;
      if (balance === undefined || totalColumn === undefined) return [];
      return [
        instance({
          section: 'requests',
          cells: balance.left.map(({ row }) => idOf(row, totalColumn)),
          reads: { counts: figures(enteredCells(form)) },
          inspect: ({ counts }) =>
            counts.every((count) => count === 0)
              ? { message: '本年没有收到也没有结转申请，请确认；正文请写明未收到申请。' }
              : undefined,
        }),
      ];
    },
  },
  {
    id: 'Q-05',
    severity: 'hint',
    title: '结转下年度偏多',
    source: { kind: 'sense', text: '《中华人民共和国政府信息公开条例》第三十三条' },
    expand: () => {
      const forward = idOf('carriedForward', 'total');
      const received = idOf('newlyReceived', 'total');
      return [
        instance({
          section: 'requests',
          cells: [forward, received],
          reads: { forward: figure(forward), received: figure(received) },
          inspect: (read) => {
            if (!moreThanShare(read.forward, read.received)) return undefined;
            const share =
              read.received === 0 ? '本年没有新收' : `占新收的 ${percent(read.forward, read.received)}`;
            return {
              message: `结转下年度 ${read.forward} 件，${share}。答复期限为 20 个工作日（可延长 20 个工作日），请核对是否有超期未答复的。`,
              actual: read.forward,
            };
          },
        }),
      ];
    },
  },
  {
    id: 'Q-06',
    severity: 'hint',
    title: '“3.其他”偏多',
    source: { kind: 'sense', text: '前面各行已列出多数情形' },
    expand: () => {
      const misc = idOf('otherMisc', 'total');
      const handled = idOf('totalHandled', 'total');
      return [
        instance({
          section: 'requests',
          cells: [misc, handled],
          reads: { misc: figure(misc), handled: figure(handled) },
          inspect: (read) =>
            moreThanShare(read.misc, read.handled)
              ? {
                  message: `“3.其他”占办理结果的 ${percent(read.misc, read.handled)}，请看看能否归入前面的具体情形。“3.其他” ${read.misc} 件，办理结果总计 ${read.handled} 件。`,
                  actual: read.misc,
                }
              : undefined,
        }),
      ];
    },
  },
  {
    id: 'Q-07',
    severity: 'warning',
    title: '有逾期未缴费就写明信息处理费',
    source: { kind: 'sense', text: '逾期未缴费以发出收费通知为前提' },
    expand: () => {
      const unpaid = idOf('otherFeeUnpaid', 'total');
      return [
        instance({
          section: 'requests',
          cells: [unpaid],
          reads: {
            unpaid: figure(unpaid),
            otherMatters: text('otherMatters'),
            recorded: recordedReadings(['infoFee.noticeCount', 'infoFee.collectedAmountYuan']),
          },
          inspect: (read) => {
            const trouble = read.unpaid > 0 ? infoFeeTrouble(read.otherMatters) : undefined;
            const deniedByRecord = read.unpaid > 0 && noNoticeRecorded(read.recorded);
            if (trouble === undefined && !deniedByRecord) return undefined;
            const found =
              trouble === undefined
                ? '信息处理费登记的发出收费通知是 0 件，请核对'
                : trouble === 'notMentioned'
                  ? '现在没有写到'
                  : `现在写的是“${trouble.denial}”，请核对`;
            return {
              message: `表中有 ${read.unpaid} 件逾期未缴费，说明发过收费通知，第六部分应写明信息处理费情况。${found}。`,
              actual: read.unpaid,
            };
          },
        }),
      ];
    },
  },
  {
    id: 'Q-08',
    severity: 'hint',
    title: '没有一件公开',
    source: { kind: 'sense', text: '常理，不是强制要求' },
    expand: () => {
      const ids = ['newlyReceived', 'granted', 'partiallyGranted'].map((row) => idOf(row, 'total'));
      const [received = '', ...disclosed] = ids;
      return [
        instance({
          section: 'requests',
          cells: [...disclosed, received],
          reads: { received: figure(received), disclosed: figures(disclosed) },
          inspect: (read) =>
            read.received > 0 && sumCounts(read.disclosed) === 0
              ? {
                  message: `本年没有一件予以公开或部分公开，请核对。新收 ${read.received} 件，予以公开和部分公开都是 0。`,
                  actual: 0,
                }
              : undefined,
        }),
      ];
    },
  },
  {
    id: 'Q-09',
    severity: 'hint',
    title: '法律服务机构一列',
    source: { kind: 'practice', text: '填报惯例，没有找到全国口径' },
    expand: (form) => {
      const cell = form.cellById.get(idOf('newlyReceived', 'legalServiceOrg'));
      if (cell === undefined) return [];
      return [
        instance({
          section: 'requests',
          cells: [cell.id],
          reads: { received: figure(cell.id) },
          inspect: ({ received }) =>
            received > 0
              ? {
                  message: `律师代理当事人提出的申请应按当事人归类，请确认“${cell.columnName}”列。这一列新收 ${received} 件。`,
                  actual: received,
                }
              : undefined,
        }),
      ];
    },
  },
];
