import { foreignIds } from '../form/foreign-cells';
import type { CellId, Form, FormCell, FormTable } from '../form/form';
import { formOf } from '../form/forms';
import { digestOf } from './canonical';
import { readCell, readRecorded } from './cell-reading';
import type { CellContent, Recorded, Report } from './report';
import { tiedEntries } from './tied-notation';

export const FILE_FORMAT = 'gov-disclosure-annual-report';
/** What a local profile says it is (`shared/profile/`): known here so that one opened as a report is told apart. */
export const PROFILE_FORMAT = 'gov-disclosure-local-profile';
/** Version this program writes; older ones are upgraded step by step in `upgrades.ts`. */
export const FORMAT_VERSION = 1;
/** File name extension of a report file, without the dot. */
export const FILE_EXTENSION = 'ndbg';

type TableContent = Record<string, Record<string, CellContent>>;

export interface WriteOptions {
  /**
   * A draft keeps stated totals and the text of cells exactly as they are, so that reopening shows the same
   * findings, and which digits of its texts are tied to cells; a file for others holds the report alone, figures in
   * canonical form. Both carry the seal of what they hold: without it a disk that turned a 3 into a 7 would not be
   * noticed.
   */
  readonly as: 'draft' | 'export';
  /** ISO time of the save; not part of the seal. */
  readonly savedAt?: string;
}

/** The text of a report file: JSON, LF, two-space indent, keys in the order of spec/exchange.md. */
export function writeReportFile(report: Report, options: WriteOptions): string {
  return `${JSON.stringify(reportFileObject(report, options), null, 2)}\n`;
}

/** The object a report file holds, in key order. */
export function reportFileObject(report: Report, options: WriteOptions): Record<string, unknown> {
  const form = formOf(report.template);
  const content = {
    format: FILE_FORMAT,
    formatVersion: FORMAT_VERSION,
    template: report.template,
    reportYear: report.reportYear,
    ...(report.practice === true ? { practice: true } : {}),
    unit: pick(report.unit, ['name', 'kind', 'superior']),
    people: pick(report.people, ['preparedBy', 'reviewedBy', 'approvedBy', 'phone']),
    narrative: pick(report.narrative, ['preface', 'overview', 'problems', 'otherMatters']),
    ...recordedContent(form, report, options),
    disclosure: tableContent(form, form.tables.disclosure, report, options),
    requests: tableContent(form, form.tables.requests, report, options),
    disputes: tableContent(form, form.tables.disputes, report, options),
    explanations: sortedByKey(
      options.as === 'draft' && report.tied !== undefined
        ? { ...report.explanations, ...tiedEntries(form, report) }
        : report.explanations,
    ),
  };
  const saved = options.savedAt === undefined ? {} : { savedAt: options.savedAt };
  return { ...content, ...saved, seal: { algorithm: 'sha-256', digest: digestOf(content) } };
}

/** The digest of a report as exported: the one printed on paper and written into every format. */
export function reportDigest(report: Report): string {
  const file = reportFileObject(report, { as: 'export' });
  return (file.seal as { digest: string }).digest;
}

function tableContent(form: Form, table: FormTable, report: Report, options: WriteOptions): TableContent {
  const content: TableContent = {};
  const put = (id: CellId, value: CellContent) => {
    const [, row = '', column = ''] = id.split('.');
    content[row] ??= {};
    content[row][column] = value;
  };
  for (const cell of form.cells) {
    if (cell.table !== table.id) continue;
    if (cell.sumOf !== undefined) {
      if (options.as === 'draft' && report.stated[cell.id] !== undefined)
        put(cell.id, report.stated[cell.id] ?? null);
      continue;
    }
    const { content: value, unit } = cellContent(report, cell, options);
    put(cell.id, value);
    if (cell.unitChoice !== undefined) put(cell.unitChoice, unit);
  }
  if (options.as === 'draft') {
    const undivided = table.undivided.flatMap(({ row }) =>
      table.columnIds.map((column) => `${table.id}.${row}.${column}`),
    );
    for (const id of [...undivided, ...foreignIds(form, table.id)]) {
      if (report.stated[id] !== undefined) put(id, report.stated[id] ?? null);
    }
  }
  return content;
}

/** `infoFee` where something is recorded, and nothing otherwise: files without it stay as they were. */
function recordedContent(form: Form, report: Report, options: WriteOptions): { infoFee?: Recorded } {
  const entries = [...form.recordedById.values()].flatMap((field): [string, CellContent][] => {
    const raw = report.infoFee?.[field.key] ?? null;
    if (raw === null || options.as === 'draft') return raw === null ? [] : [[field.key, raw]];
    const reading = readRecorded(report, field);
    if (reading.state === 'blank') return [];
    const isClean = reading.state === 'value' && typeof reading.value !== 'object';
    return [[field.key, isClean ? reading.value : raw]];
  });
  return entries.length === 0 ? {} : { infoFee: Object.fromEntries(entries) };
}

function cellContent(report: Report, cell: FormCell, options: WriteOptions) {
  const raw = report.cells[cell.id] ?? null;
  const chosen = cell.unitChoice === undefined ? null : (report.cells[cell.unitChoice] ?? null);
  if (options.as === 'draft') return { content: raw, unit: chosen };
  const reading = readCell(report, cell);
  if (reading.state === 'blank') return { content: null, unit: chosen };
  if (reading.state !== 'value') return { content: raw, unit: chosen };
  return typeof reading.value === 'object'
    ? { content: reading.value.amount, unit: reading.value.unit ?? null }
    : { content: reading.value, unit: null };
}

function pick<T extends object, K extends keyof T>(source: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<T, K>;
}

function sortedByKey(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
