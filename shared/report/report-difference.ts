import { foreignIds } from '../form/foreign-cells';
import type { CellId, NarrativeId, SectionId, TemplateId } from '../form/form';
import { formOf } from '../form/forms';
import { type Passage, textPassages } from '../values/text-passages';
import type { CellContent, People, Report, TiedFigure, TiedFigures, Unit, UnitKind } from './report';

/** A field of 基本信息, as text: whose report it is, of which year on which form, and who made it. */
export type BasicField = 'template' | 'reportYear' | `unit.${keyof Unit}` | `people.${keyof People}`;

export interface ChangedBasic {
  readonly field: BasicField;
  readonly before: string;
  readonly after: string;
}

/** Where in a report a figure stands: typed into a cell, stated by a foreign file, or recorded beside a text. */
export type FigurePlace = 'cells' | 'stated' | 'infoFee';

export interface ChangedFigure {
  readonly place: FigurePlace;
  /** A cell id, that of a choice of unit included; the key of the field for a recorded figure. */
  readonly id: CellId;
  /** Null for a blank. */
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface ChangedText {
  readonly part: NarrativeId;
  /** Both texts laid over each other; all the same where only what its figures are tied to changed. */
  readonly passages: readonly Passage[];
  /** The tied figures of the later text, where they are other ones or stand elsewhere. */
  readonly tied?: readonly TiedFigure[];
}

export interface ChangedExplanation {
  readonly key: string;
  /** Null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** All that makes one report into another; nothing in it where they are the same. */
export interface ReportDifference {
  readonly basics: readonly ChangedBasic[];
  /** In form order: that of the later report, then what only the former one's form has. */
  readonly figures: readonly ChangedFigure[];
  /** In the order of the report. */
  readonly texts: readonly ChangedText[];
  readonly explanations: readonly ChangedExplanation[];
}

const BASIC_FIELDS: readonly BasicField[] = [
  'reportYear',
  'template',
  'unit.name',
  'unit.kind',
  'unit.superior',
  'people.preparedBy',
  'people.reviewedBy',
  'people.approvedBy',
  'people.phone',
];
const FIGURE_PLACES: readonly FigurePlace[] = ['cells', 'stated', 'infoFee'];
const TEXT_PARTS: readonly NarrativeId[] = ['preface', 'overview', 'problems', 'otherMatters'];

/** What changed from one report to another, of the same form or of different ones. */
export function reportDifference(before: Report, after: Report): ReportDifference {
  const order = figureOrder(before, after);
  return {
    basics: BASIC_FIELDS.flatMap((field) => {
      const [gone, come] = [basicText(before, field), basicText(after, field)];
      return gone === come ? [] : [{ field, before: gone, after: come }];
    }),
    figures: FIGURE_PLACES.flatMap((place) =>
      changedKeys(before[place] ?? {}, after[place] ?? {})
        .map((id) => ({
          place,
          id,
          before: ownContent(before[place], id),
          after: ownContent(after[place], id),
        }))
        .sort((one, other) => order(one.id) - order(other.id)),
    ),
    texts: TEXT_PARTS.flatMap((part) => {
      const [gone, come] = [before.narrative[part], after.narrative[part]];
      const tied = changedTies(before.tied?.[part] ?? [], after.tied?.[part] ?? []);
      if (gone === come && tied === undefined) return [];
      return [{ part, passages: textPassages(gone, come), ...(tied === undefined ? {} : { tied }) }];
    }),
    explanations: changedKeys(before.explanations, after.explanations)
      .sort()
      .map((key) => ({
        key,
        before: ownContent(before.explanations, key),
        after: ownContent(after.explanations, key),
      })),
  };
}

export function isEmptyDifference({ basics, figures, texts, explanations }: ReportDifference): boolean {
  return [basics, figures, texts, explanations].every((changes) => changes.length === 0);
}

/** The pages of the report something changed on, in the order of the report. */
export function touchedParts(difference: ReportDifference, after: Report): readonly ('basics' | SectionId)[] {
  const { sections } = formOf(after.template);
  const register = sections.find((section) => section.kind === 'narrative' && section.register !== undefined);
  const touched = new Set<string | undefined>([
    ...difference.figures.map(({ place, id }) => (place === 'infoFee' ? register?.id : id.split('.')[0])),
    ...difference.texts.map(({ part }) => (part === 'preface' ? 'basics' : part)),
    ...(difference.basics.length > 0 ? ['basics'] : []),
  ]);
  return (['basics', ...sections.map(({ id }) => id)] as const).filter((part) => touched.has(part));
}

/** The report a difference leads to from the one it starts from. */
export function applyDifference(report: Report, difference: ReportDifference): Report {
  const { infoFee: _recorded, tied: _tied, ...rest } = report;
  const contents = (place: FigurePlace) =>
    withChanges<CellContent>(
      report[place] ?? {},
      difference.figures.filter((figure) => figure.place === place).map(({ id, after }) => [id, after]),
    );
  const infoFee = contents('infoFee');
  const tied = tiesThen(report.tied, difference);
  const changed: Report = {
    ...rest,
    ...(Object.keys(infoFee).length === 0 ? {} : { infoFee }),
    ...(Object.keys(tied).length === 0 ? {} : { tied }),
    cells: contents('cells'),
    stated: contents('stated'),
    narrative: {
      ...report.narrative,
      ...Object.fromEntries(difference.texts.map(({ part, passages }) => [part, laterText(passages)])),
    },
    explanations: withChanges(
      report.explanations,
      difference.explanations.map(({ key, after }) => [key, after]),
    ),
  };
  return difference.basics.reduce<Report>((next, { field, after }) => withBasic(next, field, after), changed);
}

function changedTies(
  gone: readonly TiedFigure[],
  come: readonly TiedFigure[],
): readonly TiedFigure[] | undefined {
  const isSame = (one: TiedFigure, index: number) => {
    const other = gone[index];
    return one.cell === other?.cell && one.start === other.start && one.end === other.end;
  };
  return gone.length === come.length && come.every(isSame) ? undefined : come;
}

function tiesThen(former: TiedFigures | undefined, { texts }: ReportDifference): TiedFigures {
  const then = new Map(Object.entries(former ?? {}));
  for (const { part, tied } of texts) if (tied !== undefined) then.set(part, tied);
  return Object.fromEntries([...then].filter(([, ties]) => ties !== undefined && ties.length > 0));
}

function laterText(passages: readonly Passage[]): string {
  return passages.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('');
}

function basicText(report: Report, field: BasicField): string {
  const [group, key] = field.split('.');
  if (field === 'template' || field === 'reportYear') return String(report[field]);
  return group === 'unit' ? report.unit[key as keyof Unit] : report.people[key as keyof People];
}

function withBasic(report: Report, field: BasicField, text: string): Report {
  const [group, key = ''] = field.split('.');
  if (field === 'template') return { ...report, template: text as TemplateId };
  if (field === 'reportYear') return { ...report, reportYear: Number(text) };
  if (field === 'unit.kind') return { ...report, unit: { ...report.unit, kind: text as UnitKind } };
  return group === 'unit'
    ? { ...report, unit: { ...report.unit, [key]: text } }
    : { ...report, people: { ...report.people, [key]: text } };
}

type Contents<T> = Readonly<Record<string, T>>;

/** Own entries only, null and absent being the same blank. */
function ownContent<T>(contents: Contents<T> | undefined, id: string): T | null {
  return contents !== undefined && Object.hasOwn(contents, id) ? (contents[id] ?? null) : null;
}

function changedKeys<T>(before: Contents<T>, after: Contents<T>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => ownContent(before, key) !== ownContent(after, key));
}

function withChanges<T>(
  contents: Contents<T>,
  changes: readonly (readonly [string, T | null])[],
): Contents<T> {
  const next = new Map(Object.entries(contents));
  for (const [key, content] of changes) {
    if (content === null) next.delete(key);
    else next.set(key, content);
  }
  return Object.fromEntries(next);
}

/** Where a figure comes in the order of the forms; ids no form knows come last. */
function figureOrder(before: Report, after: Report): (id: CellId) => number {
  const forms = [...new Set([after.template, before.template])].map(formOf);
  const ids = forms.flatMap((form) => [
    ...Object.values(form.tables).flatMap(({ id, cells, undivided, columnIds }) => [
      ...cells.flatMap((cell) => [cell.id, cell.unitChoice ?? cell.id]),
      ...undivided.flatMap(({ row }) => columnIds.map((column) => `${id}.${row}.${column}`)),
      ...foreignIds(form, id),
    ]),
    ...[...form.recordedById.values()].map(({ key }) => key),
  ]);
  const places = new Map<CellId, number>();
  for (const id of ids) if (!places.has(id)) places.set(id, places.size);
  return (id) => places.get(id) ?? places.size;
}
