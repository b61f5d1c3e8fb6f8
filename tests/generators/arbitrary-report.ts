import fc from 'fast-check';
import { foreignIds } from '#shared/form/foreign-cells';
import type { CellId, Form, FormCell, NarrativeId } from '#shared/form/form';
import { readFigures } from '#shared/report/figures';
import { type CellContent, type Recorded, type Report, UNIT_KINDS } from '#shared/report/report';
import { AMOUNT_UNITS } from '#shared/values/amount-with-unit';

/** Random reports for property tests: finished ones whose tables add up, and any that a draft may hold. */

const NARRATIVE_IDS: readonly NarrativeId[] = ['preface', 'overview', 'problems', 'otherMatters'];

/** Small counts, zero most often, as in real reports. */
const smallCount = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 400 }));

const chineseText = fc
  .array(fc.constantFrom(...'本年度主动公开政府信息收到申请办结件全部按期答复。，；（一）１２3\n'), {
    minLength: 1,
    maxLength: 200,
  })
  .map((characters) => `公${characters.join('')}`);

/** Text of any UTF-16 units, lone surrogates and controls included. */
export const wildText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x31, 0x2f, 0x0a, 0xd83d, 0xfeff)), {
    maxLength: 12,
  })
  .map((units) => String.fromCharCode(...units));

const yearOn = (form: Form) => fc.integer({ min: form.firstYear, max: form.lastYear ?? form.firstYear + 8 });

const unit = fc.record({
  name: fc.constantFrom('银州区机关事务服务中心', '淮安市人民政府', '石台县大演乡人民政府', '某局'),
  kind: fc.constantFrom(...UNIT_KINDS),
  superior: fc.constantFrom('', '银州区人民政府办公室'),
});

/**
 * A report with every cell and text filled, every column of 表三 balanced and every state of 表二 plausible. What it
 * states about computed totals is nothing, or with `stated` the right figures.
 */
export function balancedReport(
  form: Form,
  options: { readonly stated?: boolean } = {},
): fc.Arbitrary<Report> {
  return fc
    .record({
      unit,
      reportYear: yearOn(form),
      narrative: fc.record({
        preface: fc.constantFrom('', '根据《中华人民共和国政府信息公开条例》编制。'),
        overview: chineseText,
        problems: chineseText,
        otherMatters: chineseText,
      }),
      disclosure: disclosureCells(form),
      requests: requestCells(form),
      disputes: countsFor(enteredIds(form, 'disputes')),
    })
    .map(({ disclosure, requests, disputes, ...rest }) => {
      const report: Report = {
        ...rest,
        template: form.template,
        people: { preparedBy: '', reviewedBy: '', approvedBy: '', phone: '' },
        cells: { ...disclosure, ...requests, ...disputes },
        stated: {},
        explanations: {},
      };
      return options.stated === true ? { ...report, stated: rightTotals(form, report) } : report;
    });
}

/** Any report a draft of this form may hold: blanks, texts, wrong totals, explanations of nothing. */
export function anyReport(form: Form): fc.Arbitrary<Report> {
  const undivided = Object.values(form.tables).flatMap((table) =>
    table.undivided.flatMap(({ row }) => table.columnIds.map((column) => `${table.id}.${row}.${column}`)),
  );
  const drafts = fc.record({
    template: fc.constant(form.template),
    reportYear: yearOn(form),
    unit: fc.record({ name: wildText, kind: fc.constantFrom(...UNIT_KINDS), superior: wildText }),
    people: fc.record({ preparedBy: wildText, reviewedBy: wildText, approvedBy: wildText, phone: wildText }),
    narrative: fc.record(
      Object.fromEntries(NARRATIVE_IDS.map((id) => [id, fc.oneof(wildText, chineseText)])) as Record<
        NarrativeId,
        fc.Arbitrary<string>
      >,
    ),
    cells: fc
      .tuple(
        someOf(form.cells.filter((cell) => cell.sumOf === undefined).map((cell) => cell.id)),
        fc.constantFrom(undefined, ...AMOUNT_UNITS),
      )
      .map(([cells, chosen]) => withUnitChoice(form, cells, chosen)),
    stated: someOf([
      ...form.cells.filter((cell) => cell.sumOf !== undefined).map((cell) => cell.id),
      ...undivided,
      ...Object.values(form.tables).flatMap(({ id }) => foreignIds(form, id)),
    ]),
    explanations: fc.dictionary(
      fc.constantFrom('F-07:disclosure.regulations.inForce', 'D-01:disclosure.regulations.inForce', 'N-12'),
      wildText,
      { noNullPrototype: true },
    ),
  });
  return fc
    .tuple(drafts, recordedOn(form))
    .map(([report, infoFee]) => (Object.keys(infoFee).length === 0 ? report : { ...report, infoFee }));
}

/** Figures recorded beside the texts of a form, as far as it has any. */
function recordedOn(form: Form): fc.Arbitrary<Recorded> {
  const keys = [...form.recordedById.values()].map(({ key }) => key);
  return keys.length === 0 ? fc.constant({}) : someOf(keys);
}

/** What may stand in a cell of a draft: a figure, the text as typed or printed, an empty text. */
export const cellContent: fc.Arbitrary<CellContent & (number | string)> = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999 }),
  smallCount.map(String),
  fc.constantFrom(
    '',
    ' ',
    '/',
    '—',
    '无',
    '１２',
    '1,234',
    '12件',
    '--253',
    '减4',
    '52.15',
    '160.5964万元',
    '1e3',
  ),
  wildText,
);

function someOf(ids: readonly CellId[]): fc.Arbitrary<Record<CellId, CellContent>> {
  return fc.dictionary(fc.constantFrom(...ids), cellContent, { maxKeys: ids.length, noNullPrototype: true });
}

function withUnitChoice(
  form: Form,
  cells: Record<CellId, CellContent>,
  chosen: CellContent | undefined,
): Record<CellId, CellContent> {
  const [choice] = form.cells.flatMap((cell) => cell.unitChoice ?? []);
  return choice === undefined || chosen === undefined ? cells : { ...cells, [choice]: chosen };
}

function enteredIds(form: Form, table: FormCell['table']): CellId[] {
  return form.cells.filter((cell) => cell.table === table && cell.sumOf === undefined).map((cell) => cell.id);
}

function countsFor(ids: readonly CellId[]): fc.Arbitrary<Record<CellId, CellContent>> {
  return fc
    .array(smallCount, { minLength: ids.length, maxLength: ids.length })
    .map((counts) => Object.fromEntries(ids.map((id, index) => [id, counts[index] ?? 0])));
}

function disclosureCells(form: Form): fc.Arbitrary<Record<CellId, CellContent>> {
  const entries = form.cells
    .filter((cell) => cell.table === 'disclosure')
    .flatMap((cell): [CellId, fc.Arbitrary<CellContent>][] => {
      const money = fc.tuple(fc.nat(99_999), fc.nat(9999)).map(([whole, part]) => `${whole}.${part}`);
      if (cell.kind === 'amount') return [[cell.id, money]];
      if (cell.kind !== 'amountWithUnit') return [[cell.id, smallCount]];
      return [
        [cell.id, money],
        [cell.unitChoice ?? '', fc.constantFrom(...AMOUNT_UNITS)],
      ];
    });
  return fc.record(Object.fromEntries(entries));
}

/** Column by column: results and what is carried forward are drawn, what came in is divided to match them. */
function requestCells(form: Form): fc.Arbitrary<Record<CellId, CellContent>> {
  const { columnIds, totalColumn, resultRows } = form.tables.requests;
  const applicants = columnIds.filter((column) => column !== totalColumn);
  const column = fc.record({
    results: fc.array(smallCount, { minLength: resultRows.length, maxLength: resultRows.length }),
    carriedForward: smallCount,
    carriedOverShare: fc.nat(1000),
  });
  return fc.array(column, { minLength: applicants.length, maxLength: applicants.length }).map((columns) =>
    Object.fromEntries(
      columns.flatMap(({ results, carriedForward, carriedOverShare }, index) => {
        const id = (row: string): CellId => `requests.${row}.${applicants[index]}`;
        const incoming = results.reduce((sum, count) => sum + count, carriedForward);
        const carriedOver = Math.floor((incoming * carriedOverShare) / 1000);
        return [
          [id('newlyReceived'), incoming - carriedOver],
          [id('carriedOver'), carriedOver],
          ...results.map((count, row): [CellId, number] => [id(resultRows[row] ?? ''), count]),
          [id('carriedForward'), carriedForward],
        ] as [CellId, number][];
      }),
    ),
  );
}

function rightTotals(form: Form, report: Report): Record<CellId, CellContent> {
  const figures = readFigures(form, report);
  return Object.fromEntries(
    form.cells.flatMap((cell) => (cell.sumOf === undefined ? [] : [[cell.id, figures.count(cell.id)]])),
  );
}
