import { foreignCells } from '../form/foreign-cells';
import type { CellId, Form, FormCell, NarrativeId, SectionId, TableId } from '../form/form';
import { formOf } from '../form/forms';
import { AMOUNT_UNITS } from '../values/amount-with-unit';
import type { Passage } from '../values/text-passages';
import { BASIC_NAMES } from './basic-names';
import { readContent, readRecorded } from './cell-reading';
import { lengthWords } from './difference-words';
import { type CellContent, type Report, UNIT_KIND_LABELS, type UnitKind } from './report';
import { type ChangedFigure, type ReportDifference, touchedParts } from './report-difference';
import { valueText } from './value-text';

/** One thing that changed, as it reads: its name on the form, what stood there, what stands there. Empty for a blank. */
export interface ShownChange {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** One text that changed, both versions laid over each other. */
export interface ShownText {
  readonly key: NarrativeId;
  readonly name: string;
  /** `＋120 －8 字` */
  readonly lengths: string;
  readonly passages: readonly Passage[];
}

/** What changed in one part of the report. */
export interface DifferenceSection {
  readonly id: 'basics' | SectionId | 'explanations';
  readonly heading: string;
  readonly changes: readonly ShownChange[];
  readonly texts: readonly ShownText[];
}

/** A difference part by part, in the order and the names of the form, to be shown as a list. */
export function differenceSections(
  difference: ReportDifference,
  before: Report,
  after: Report,
): readonly DifferenceSection[] {
  const form = formOf(after.template);
  const sections = touchedParts(difference, after).map((part): DifferenceSection => {
    const texts = difference.texts.filter((text) => text.part === (part === 'basics' ? 'preface' : part));
    return {
      id: part,
      heading: part === 'basics' ? '基本信息' : headingOf(form, part),
      changes: part === 'basics' ? basicChanges(difference) : figureChanges(difference, part, before, after),
      texts: texts.map((text) => ({
        key: text.part,
        name: text.part === 'preface' ? '开头说明' : '正文',
        lengths: lengthWords(text.passages),
        passages: text.passages,
      })),
    };
  });
  const explanations = difference.explanations.map(
    ({ key, before: gone, after: come }): ShownChange => ({
      key,
      name: explainedPlace(form, key),
      before: gone ?? '',
      after: come ?? '',
    }),
  );
  return explanations.length === 0
    ? sections
    : [...sections, { id: 'explanations', heading: '说明', changes: explanations, texts: [] }];
}

function headingOf(form: Form, part: SectionId): string {
  return form.sections.find(({ id }) => id === part)?.heading ?? '';
}

function basicChanges({ basics }: ReportDifference): readonly ShownChange[] {
  return basics.flatMap(({ field, before, after }) => {
    // The form follows from the year, which is told.
    if (field === 'template') return [];
    const shown = (text: string) => (field === 'unit.kind' ? UNIT_KIND_LABELS[text as UnitKind] : text);
    return [{ key: field, name: BASIC_NAMES[field], before: shown(before), after: shown(after) }];
  });
}

function figureChanges(
  { figures }: ReportDifference,
  part: SectionId,
  before: Report,
  after: Report,
): readonly ShownChange[] {
  const form = formOf(after.template);
  const former = formOf(before.template);
  const section = form.sections.find(({ id }) => id === part);
  if (section?.kind === 'narrative') {
    const recorded = section.register === undefined ? [] : figures.filter(({ place }) => place === 'infoFee');
    return recorded.map((figure) => recordedChange(form, figure, before, after));
  }
  const shown = new Map<string, ShownChange>();
  for (const { place, id } of figures) {
    if (place === 'infoFee' || tableOf(id) !== part) continue;
    const cell = cellNamed([form, former], id);
    const key = `${place}:${cell?.id ?? id}`;
    if (shown.has(key)) continue;
    shown.set(key, {
      key,
      name: `${cell === undefined ? nameWithoutCell(form, id) : cellName(cell)}${place === 'stated' ? '（原文件写的）' : ''}`,
      before: contentText(before, place, cell, id),
      after: contentText(after, place, cell, id),
    });
  }
  return [...shown.values()];
}

function tableOf(id: CellId): TableId {
  return id.split('.')[0] as TableId;
}

function cellName({ rowName, columnName }: FormCell): string {
  return `${rowName}／${columnName}`;
}

/** The cell of an id, or the one whose unit it chooses, on the first form that has it. */
function cellNamed(forms: readonly Form[], id: CellId): FormCell | undefined {
  for (const form of forms) {
    const cells = [...form.cells, ...foreignCells(form).values()];
    const cell = cells.find((known) => known.id === id || known.unitChoice === id);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** What a cell is called that no form has by itself: a row printed undivided, or something no form knows. */
function nameWithoutCell(form: Form, id: CellId): string {
  const [table, row, column] = id.split('.');
  const whole = form.tables[tableOf(id)]?.undivided.find((undivided) => undivided.row === row);
  const inColumn = form.cells.find((cell) => cell.table === table && cell.column === column);
  return whole === undefined || inColumn === undefined
    ? '本表没有的一格'
    : `${whole.name}／${inColumn.columnName}`;
}

/** What stands in a cell as it is printed, or the very text where it is no figure. */
function contentText(
  report: Report,
  place: 'cells' | 'stated',
  cell: FormCell | undefined,
  id: CellId,
): string {
  const contents = report[place];
  if (cell === undefined) return plainText(contents[id]);
  const unit = cell.unitChoice === undefined ? undefined : contents[cell.unitChoice];
  const reading = readContent(
    cell,
    contents[cell.id],
    AMOUNT_UNITS.find((known) => known === unit),
  );
  return reading.state === 'value' ? valueText(cell, reading.value) : plainText(contents[cell.id]);
}

function recordedChange(form: Form, { id }: ChangedFigure, before: Report, after: Report): ShownChange {
  const field = [...form.recordedById.values()].find(({ key }) => key === id);
  const text = (report: Report) => {
    if (field === undefined) return plainText(report.infoFee?.[id]);
    const reading = readRecorded(report, field);
    return reading.state === 'value' && typeof reading.value !== 'object'
      ? String(reading.value)
      : plainText(report.infoFee?.[id]);
  };
  return { key: `infoFee:${id}`, name: field?.name ?? id, before: text(before), after: text(after) };
}

function plainText(content: CellContent | undefined): string {
  return content === null || content === undefined ? '' : String(content);
}

/** What a 说明 is about, as far as its key says it by a cell. */
function explainedPlace(form: Form, key: string): string {
  const cell = form.cellById.get(key.slice(key.indexOf(':') + 1));
  return cell === undefined ? '说明' : `${headingOf(form, cell.table)}：${cellName(cell)}`;
}
