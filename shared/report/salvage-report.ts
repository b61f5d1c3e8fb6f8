import type { CellId, Form, NarrativeId, TemplateId } from '../form/form';
import { FORM_IN_FORCE, FORMS, formForYear, formOf } from '../form/forms';
import { digestOf } from './canonical';
import { damagedMembers } from './damaged-members';
import { MAX_TEXT_LENGTH } from './file-limits';
import { isDamage } from './file-problem';
import { sealSchema } from './file-schema';
import { FoundContent } from './found-content';
import { readReportFile } from './read-report-file';
import { type CellContent, type Report, UNIT_KINDS } from './report';
import { REPORT_ANCHORS } from './report-anchors';
import type { BasicField } from './report-difference';
import { FORMAT_VERSION, reportFileObject } from './report-file';
import { salvageTables, wholeRows } from './salvage-tables';
import { readTiedEntries } from './tied-notation';

/** What a damaged file gave, and what it did not give. */
export interface Salvage {
  readonly report: Report;
  /** ISO time of the save, where the file still says it. */
  readonly savedAt?: string;
  /**
   * Whether what was read is what was saved. `proven`: everything is there and fits the seal, so the damage has hit
   * nothing of the report. `contradicted`: everything is there and does not fit the seal, so something is another than
   * it was. `unproven`: nothing can be told by the seal; a figure may have become another one.
   */
  readonly certainty: 'proven' | 'contradicted' | 'unproven';
  readonly missing: Missing;
}

/** What could not be read, by its place in the report; blank in the salvaged one. */
export interface Missing {
  readonly basics: readonly BasicField[];
  /** Entered cells, in form order. */
  readonly cells: readonly CellId[];
  /** Texts of which nothing, or not everything, could be read. */
  readonly texts: readonly { readonly part: NarrativeId; readonly extent: 'lost' | 'inPart' }[];
  /** Whether figures recorded beside a text may have been lost. */
  readonly recorded: boolean;
  /** Whether explanations may have been lost. */
  readonly explanations: boolean;
}

/** Stands in a text where some of it could not be read; the check for leftovers finds it, so it is not handed in. */
export const LOST_TEXT = '（待补充：此处的文字读不出来）';

const NOTHING_MISSING: Missing = { basics: [], cells: [], texts: [], recorded: false, explanations: false };
const TEXT_PARTS: readonly NarrativeId[] = ['preface', 'overview', 'problems', 'otherMatters'];
const TEXT_FIELDS = [
  ['unit', 'name'],
  ['unit', 'superior'],
  ['people', 'preparedBy'],
  ['people', 'reviewedBy'],
  ['people', 'approvedBy'],
  ['people', 'phone'],
] as const;
/** Damage inside a text, as against the line ends and tabs that people type. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: damage is what is looked for
const LOST_CHARACTERS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd]+/g;

/**
 * Reads a damaged report file as far as it is sound: part by part, cell by cell. Never throws. Undefined for a file
 * that is no report, is of a newer program, or gives nothing that a person has entered.
 */
export function salvageReport(fileText: string): Salvage | undefined {
  const text = fileText.replace(/^\ufeff/, '');
  const whole = readReportFile(text);
  if (whole.ok) {
    const { report, savedAt, sealIntact } = whole;
    return {
      report,
      missing: NOTHING_MISSING,
      certainty: sealIntact === undefined ? 'unproven' : sealIntact ? 'proven' : 'contradicted',
      ...(savedAt === undefined ? {} : { savedAt }),
    };
  }
  if (!isDamage(whole.problem.code)) return undefined;
  const found = new FoundContent(damagedMembers(text, REPORT_ANCHORS));
  if (Number(found.value('formatVersion') ?? 0) > FORMAT_VERSION) return undefined;
  const { report, missing } = salvageContent(found);
  if (isEmpty(report)) return undefined;
  const digest = sealSchema.shape.digest.safeParse(found.value('seal', 'digest'));
  const proven = digest.success && isSealedAs(report, digest.data);
  const savedAt = found.value('savedAt');
  return {
    report,
    certainty: proven ? 'proven' : 'unproven',
    missing: proven ? NOTHING_MISSING : missing,
    ...(typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) ? { savedAt } : {}),
  };
}

function salvageContent(found: FoundContent): Pick<Salvage, 'report' | 'missing'> {
  const { template, reportYear, basics } = formAndYear(found);
  const form = formOf(template);
  const fields = new Map<string, string>();
  for (const [group, key] of TEXT_FIELDS) {
    const value = found.value(group, key);
    if (isText(value)) fields.set(key, value);
    else if (value !== undefined || !found.isWhole(group)) basics.push(`${group}.${key}` as BasicField);
  }
  const kind = UNIT_KINDS.find((known) => known === found.value('unit', 'kind'));
  if (kind === undefined) basics.push('unit.kind');
  const field = (key: string) => fields.get(key) ?? '';
  const texts = TEXT_PARTS.map((part) => ({ part, ...salvagedText(found, part) }));
  const { cells, stated, lost } = salvageTables(form, found);
  const infoFee = recordedContent(form, found);
  const hasRecorded = Object.keys(infoFee).length > 0;
  const report: Report = {
    template,
    reportYear,
    ...(found.value('practice') === true ? { practice: true } : {}),
    unit: { name: field('name'), kind: kind ?? 'other', superior: field('superior') },
    people: {
      preparedBy: field('preparedBy'),
      reviewedBy: field('reviewedBy'),
      approvedBy: field('approvedBy'),
      phone: field('phone'),
    },
    narrative: Object.fromEntries(texts.map(({ part, text }) => [part, text])) as Report['narrative'],
    ...(hasRecorded ? { infoFee } : {}),
    cells,
    stated,
    explanations: Object.fromEntries(
      found.under('explanations').flatMap(([key, value]) => (isText(value) ? [[key, value]] : [])),
    ),
  };
  return {
    report: readTiedEntries(form, report).report,
    missing: {
      basics,
      cells: lost,
      texts: texts.flatMap(({ part, extent }) => (extent === 'whole' ? [] : [{ part, extent }])),
      recorded:
        form.recordedById.size > 0 &&
        !found.isWhole('infoFee') &&
        !found.isAbsent(['infoFee'], 'narrative', ['disclosure']),
      explanations:
        !found.isWhole('explanations') && !found.isAbsent(['explanations'], 'disputes', ['savedAt', 'seal']),
    },
  };
}

/** The form is told by the file, by its year, or by the rows that one form alone has. */
function formAndYear(found: FoundContent): {
  template: TemplateId;
  reportYear: number;
  basics: BasicField[];
} {
  const year = found.value('reportYear');
  const isYear = typeof year === 'number' && Number.isInteger(year) && year >= 1000 && year <= 9999;
  const named = FORMS.find(({ template }) => template === found.value('template'));
  const form = named ?? formByRows(found) ?? (isYear ? formForYear(year) : undefined) ?? FORM_IN_FORCE;
  if (isYear) return { template: form.template, reportYear: year, basics: [] };
  return { template: form.template, reportYear: likelyYear(found, form), basics: ['reportYear'] };
}

/**
 * The form that has the most of the rows that were found whole; undefined where forms have as many. Whole ones only:
 * of another form's rows a file may have single cells, which its own form lists as stated there by mistake.
 */
function formByRows(found: FoundContent): Form | undefined {
  const [first, second] = FORMS.map((form) => ({ form, rows: wholeRows(form, found) })).sort(
    (one, other) => other.rows - one.rows,
  );
  return first !== undefined && first.rows > (second?.rows ?? 0) ? first.form : undefined;
}

/** A report is written in the year after its own. Only a beginning: the year is listed as not read. */
function likelyYear(found: FoundContent, form: Form): number {
  const saved = new Date(String(found.value('savedAt'))).getUTCFullYear() - 1;
  return formForYear(saved) === form && !Number.isNaN(saved) ? saved : (form.lastYear ?? form.firstYear);
}

function salvagedText(
  found: FoundContent,
  part: NarrativeId,
): { text: string; extent: 'whole' | 'inPart' | 'lost' } {
  const value = found.value('narrative', part);
  if (isText(value)) return { text: value, extent: 'whole' };
  const torn = found.torn('narrative', part);
  if (torn === undefined) {
    const wasNotThere = value === undefined && found.isWhole('narrative');
    return { text: '', extent: wasNotThere ? 'whole' : 'lost' };
  }
  const read = torn.value.split(LOST_CHARACTERS);
  if (read.every((piece) => piece.trim() === '')) return { text: '', extent: 'lost' };
  const text = read.join(LOST_TEXT).slice(0, MAX_TEXT_LENGTH - LOST_TEXT.length);
  const isMarked = text.endsWith(LOST_TEXT) || (torn.isClosed && text.includes(LOST_TEXT));
  return { text: isMarked ? text : `${text}${LOST_TEXT}`, extent: 'inPart' };
}

function recordedContent(form: Form, found: FoundContent): Record<string, CellContent> {
  const keys = [...form.recordedById.values()].map(({ key }) => key);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = found.value('infoFee', key);
      return typeof value === 'number' || isText(value) ? [[key, value]] : [];
    }),
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT_LENGTH;
}

/** Whether a report is the very one that was sealed, as a draft or as an export. */
function isSealedAs(report: Report, digest: string): boolean {
  return (['draft', 'export'] as const).some((as) => digestOf(reportFileObject(report, { as })) === digest);
}

function isEmpty({ unit, narrative, cells }: Report): boolean {
  return (
    unit.name === '' &&
    Object.keys(cells).length === 0 &&
    Object.values(narrative).every((text) => text === '')
  );
}
