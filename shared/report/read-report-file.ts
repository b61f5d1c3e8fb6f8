import type { z } from 'zod';
import type { CellId, Form, TableId } from '../form/form';
import { formOf } from '../form/forms';
import { brokenText } from './broken-text';
import { digestOf } from './canonical';
import { brokenLimit, exceedsFileLimit, MOST_OPEN_BRACKETS, nestsDeeper } from './file-limits';
import { type FileProblem, fileProblem } from './file-problem';
import { FILE_SCHEMAS, type ReportFile, sealSchema } from './file-schema';
import type { CellContent, Report } from './report';
import { FILE_FORMAT, FORMAT_VERSION, PROFILE_FORMAT } from './report-file';
import { readTiedEntries, type TiedReading } from './tied-notation';
import { upgradeFile } from './upgrades';

export type ReadOutcome =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Whether the content still matches the file's own seal; absent where the file carries none. */
      readonly sealIntact?: boolean;
      /** ISO time of the last save, where the file says it. */
      readonly savedAt?: string;
      /** How many figures of the texts were tied to cells and no longer are; absent where none. */
      readonly untied?: number;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads the text of a report file. Never throws: what cannot be read is answered with its reason and place. */
export function readReportFile(fileText: string): ReadOutcome {
  const text = fileText.replace(/^\ufeff/, '');
  if (exceedsFileLimit(text)) return refused(fileProblem('tooLarge'));
  if (text.trim() === '') return refused(fileProblem('empty'));
  if (nestsDeeper(text, MOST_OPEN_BRACKETS)) return refused(brokenText(text));
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refused(brokenText(text));
  }
  return readReportObject(parsed);
}

/** Reads a parsed report file. */
export function readReportObject(parsed: unknown): ReadOutcome {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return refused(fileProblem('foreignJson'));
  const raw = parsed as Record<string, unknown>;
  if (raw.format === PROFILE_FORMAT) return refused(fileProblem('localProfile'));
  if (raw.format !== FILE_FORMAT) return refused(fileProblem('foreignJson'));
  const version = raw.formatVersion;
  const isVersion = Number.isInteger(version);
  if (isVersion && Number(version) > FORMAT_VERSION)
    return refused(fileProblem('newerVersion', '', String(version)));
  const broken = brokenLimit(raw);
  if (broken !== undefined) return refused(broken);
  const upgraded = isVersion && Number(version) >= 1 ? upgradeFile(raw) : undefined;
  if (upgraded === undefined) return refused(fileProblem('wrongShape', 'formatVersion', '文件版本不认识'));
  const schema = FILE_SCHEMAS.get(String(upgraded.template));
  if (schema === undefined)
    return refused(
      fileProblem('wrongShape', 'template', `格式版本应为 ${[...FILE_SCHEMAS.keys()].join(' 或 ')}`),
    );
  const checked = schema.safeParse(upgraded);
  if (!checked.success)
    return refused(sealHolds(raw) === false ? fileProblem('sealBroken') : problemOf(checked.error));
  const file = checked.data;
  const sealIntact = sealHolds(raw);
  const { report, untied } = toReport(file);
  return {
    ok: true,
    report,
    ...(sealIntact === undefined ? {} : { sealIntact }),
    ...(file.savedAt === undefined ? {} : { savedAt: file.savedAt }),
    ...(untied === 0 ? {} : { untied }),
  };
}

function refused(problem: FileProblem): ReadOutcome {
  return { ok: false, problem };
}

/**
 * Whether the content is what was sealed; undefined for a file without a seal. A broken seal explains a key nobody
 * knows and a value of the wrong kind: a clerk must not be told to delete what a bad disk has put there.
 */
function sealHolds(raw: Record<string, unknown>): boolean | undefined {
  const seal = sealSchema.safeParse(raw.seal);
  return seal.success ? seal.data.digest === digestOf(raw) : undefined;
}

function problemOf(error: z.ZodError): FileProblem {
  const issue = error.issues[0];
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys')
    return fileProblem('unknownKey', [...path, issue.keys[0]].join('.'));
  return fileProblem('wrongShape', path.join('.'), '类型或取值不符合年报文件的规定');
}

function toReport(file: ReportFile): TiedReading {
  const form = formOf(file.template);
  const cells: Record<CellId, CellContent> = {};
  const stated: Record<CellId, CellContent> = {};
  for (const table of ['disclosure', 'requests', 'disputes'] as const) {
    for (const [id, content] of cellsIn(table, file[table])) {
      (isEntered(form, id) ? cells : stated)[id] = content;
    }
  }
  const { people, narrative } = file;
  const infoFee = recordedIn(file);
  return readTiedEntries(form, {
    template: file.template,
    reportYear: file.reportYear,
    ...(file.practice === true ? { practice: true as const } : {}),
    unit: { name: file.unit.name, kind: file.unit.kind, superior: file.unit.superior ?? '' },
    people: {
      preparedBy: people?.preparedBy ?? '',
      reviewedBy: people?.reviewedBy ?? '',
      approvedBy: people?.approvedBy ?? '',
      phone: people?.phone ?? '',
    },
    narrative: {
      preface: narrative?.preface ?? '',
      overview: narrative?.overview ?? '',
      problems: narrative?.problems ?? '',
      otherMatters: narrative?.otherMatters ?? '',
    },
    ...(Object.keys(infoFee).length === 0 ? {} : { infoFee }),
    cells,
    stated,
    explanations: file.explanations ?? {},
  });
}

function recordedIn(file: ReportFile): Record<string, CellContent> {
  const entries = Object.entries(file.infoFee ?? {});
  return Object.fromEntries(
    entries.flatMap(([key, content]) => (content === null || content === undefined ? [] : [[key, content]])),
  );
}

function isEntered(form: Form, id: CellId): boolean {
  const cell = form.cellById.get(id);
  if (cell !== undefined) return cell.sumOf === undefined;
  return form.cells.some((candidate) => candidate.unitChoice === id);
}

function* cellsIn(table: TableId, content: unknown): Generator<[CellId, CellContent]> {
  for (const [row, columns] of Object.entries(
    (content ?? {}) as Record<string, Record<string, CellContent>>,
  )) {
    for (const [column, value] of Object.entries(columns ?? {})) {
      if (value !== null && value !== undefined) yield [`${table}.${row}.${column}`, value];
    }
  }
}
