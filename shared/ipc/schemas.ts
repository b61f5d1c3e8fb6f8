import { z } from 'zod';
import { localProfileSchema } from '../profile/profile-schema';
import { MAX_TEXT_LENGTH } from '../report/file-limits';
import { REPORT_TEMPLATES, UNIT_KINDS } from '../report/report';
import { DOCUMENT_FORMATS } from '../report/saved-formats';
import { paperOptions } from './paper-options-schema';

/**
 * As wide as a report file allows (spec/exchange.md): a draft that could be opened must be let through at every save,
 * or what is typed after opening it would be lost.
 */
const text = z.string().max(MAX_TEXT_LENGTH);

export const template = z.enum(REPORT_TEMPLATES);

/** A draft is named by a token the main process made; the page never sees or names a path. */
export const draftId = z.string().regex(/^[a-z0-9-]{8,64}$/);

export const unitSchema = z.strictObject({ name: text, kind: z.enum(UNIT_KINDS), superior: text });

const tiedFigures = z
  .array(z.strictObject({ cell: z.string().max(100), start: z.int().min(0), end: z.int().min(0) }))
  .max(MAX_TEXT_LENGTH)
  .readonly();

/** A report as it crosses the bridge. Shape only: what it says is judged by the rules, not at the door. */
export const reportSchema = z.strictObject({
  template,
  reportYear: z.int().min(1000).max(9999),
  practice: z.literal(true).optional(),
  unit: unitSchema,
  people: z.strictObject({ preparedBy: text, reviewedBy: text, approvedBy: text, phone: text }),
  narrative: z.strictObject({ preface: text, overview: text, problems: text, otherMatters: text }),
  tied: z
    .strictObject({
      preface: tiedFigures,
      overview: tiedFigures,
      problems: tiedFigures,
      otherMatters: tiedFigures,
    })
    .partial()
    .optional(),
  infoFee: z.record(z.string().max(100), z.union([z.number(), text, z.null()])).optional(),
  cells: z.record(z.string().max(100), z.union([z.number(), text, z.null()])),
  stated: z.record(z.string().max(100), z.union([z.number(), text, z.null()])),
  explanations: z.record(text, text),
});

/** Where in a draft the person last was, so that opening goes there. */
export const placeSchema = z.strictObject({ page: z.string().max(40), cell: z.string().max(100).optional() });

/** What the list says of a draft and its file alone can tell. */
export const draftHeading = z.strictObject({
  unitName: text,
  reportYear: z.number(),
  template,
  /** ISO time of the last save that is safely on disk. */
  savedAt: z.string(),
  /** 练习: in no list of drafts, and asked for by `practice:get` alone. */
  practice: z.literal(true).optional(),
});

export const draftSummary = draftHeading.extend({
  id: draftId,
  name: text,
  /** ISO time of the move to 回收站, for drafts that lie there. */
  removedAt: z.string().optional(),
  /** Digest of the last formal export; another digest now means 导出后有修改. */
  exportedDigest: z.string().optional(),
});

/** A draft file that could not be read and was set aside under another name, told in words. */
export const setAsideFile = z.strictObject({ shownName: z.string(), message: z.string() });

export const openDraft = z.strictObject({
  summary: draftSummary,
  report: reportSchema,
  place: placeSchema.optional(),
  /** Last year's report, where this draft has one that can be read. */
  previous: reportSchema.optional(),
  /** Explanations of the file it was made from that no longer stand, with their words. */
  lapsed: z.record(text, text).optional(),
});

/** The file is damaged: `recovery:examine` tells under this id what can be read and what else there is. */
const damaged = z.strictObject({ outcome: z.literal('damaged'), id: draftId });

const opened = z.strictObject({
  outcome: z.literal('opened'),
  draft: openDraft,
  /** What the person should know, e.g. that last year's report could not be read. */
  notice: z.string().optional(),
});

/** How making a draft ended. */
export const beginOutcome = z.discriminatedUnion('outcome', [
  opened,
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);

/** How opening a draft ended. */
export const openOutcome = z.discriminatedUnion('outcome', [...beginOutcome.options, damaged]);

/** A document made by others was met. */
const foreignMet = z.strictObject({ outcome: z.literal('foreign'), id: draftId });

const readReport = z.strictObject({
  outcome: z.literal('read'),
  report: reportSchema,
  /** What the person should know about the file, e.g. that it was changed after it was sealed. */
  notice: z.string().optional(),
});
const notRead = z.strictObject({ outcome: z.literal('failed'), message: z.string() });

/** A report read to be looked at; nothing is kept of it yet. */
export const readOutcome = z.discriminatedUnion('outcome', [readReport, notRead]);
export const readFileOutcome = z.discriminatedUnion('outcome', [
  foreignMet,
  z.strictObject({ outcome: z.literal('cancelled') }),
  readReport,
  notRead,
]);

export const settingsSchema = z.strictObject({
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  unit: unitSchema.optional(),
  /** Left out, the window follows the system. */
  theme: z.enum(['light', 'dark']).optional(),
  /** Whether the 情况说明 page is printed after a report. */
  withExplanations: z.boolean().optional(),
  /** The fonts that were missing when the person was told so. */
  toldSubstitutes: z.string().max(500).optional(),
  /** Left out, paper copies are as the standard has them. */
  paper: paperOptions.optional(),
});

/** The local profile in use, if any, and what became of one that could not be read. */
export const profileState = z.strictObject({
  profile: localProfileSchema.optional(),
  notice: z.string().optional(),
});

export const profileOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({ outcome: z.literal('opened'), profile: localProfileSchema }),
  /** The former profile is still in use. The message names the line that is wrong. */
  z.strictObject({ outcome: z.literal('refused'), shownName: z.string(), message: z.string() }),
]);

/** How a save dialog or an import ended. `location` is a token for 打开所在文件夹. */
export const fileOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({
    outcome: z.literal('saved'),
    location: z.string(),
    shownPath: z.string(),
    digest: z.string(),
    /** What the person should know besides. */
    notice: z.string().optional(),
  }),
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);

export const importOutcome = z.discriminatedUnion('outcome', [
  ...openOutcome.options,
  /** A document shows something else than it carries: `documents:examine` tells both under this id. */
  z.strictObject({ outcome: z.literal('differs'), id: draftId }),
  /** A document was made by others: `foreign:examine` tells under this id what could be read of it. */
  foreignMet,
  z.strictObject({ outcome: z.literal('cancelled') }),
]);

/** What is to be put on paper: the report, marked 草稿 on every page or formal, or the review of it. */
const printedDocument = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('report'),
    draft: z.boolean(),
    /** Adds the 情况说明 page, where there is anything explained. */
    withExplanations: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('review') }),
]);

export const printRequest = z.strictObject({
  jobId: z.string().max(64),
  id: draftId,
  report: reportSchema,
  document: printedDocument,
});

export const submissionRequest = z.strictObject({
  jobId: z.string().max(64),
  id: draftId,
  report: reportSchema,
  /** Adds the 情况说明 page, where there is anything explained and the format has pages. */
  withExplanations: z.boolean(),
});

export const copyRequest = z.strictObject({ id: draftId, report: reportSchema, draft: z.boolean() });

export const saveAsRequest = copyRequest.extend({
  jobId: z.string().max(64),
  format: z.enum(DOCUMENT_FORMATS),
  /** Adds the 情况说明 page, where there is anything explained and the format has pages. */
  withExplanations: z.boolean(),
});

export const copyOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('made'), html: z.string(), text: z.string() }),
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);

export const renderOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({
    outcome: z.literal('rendered'),
    pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    pageCount: z.number(),
    /** Characters no font has, each with a few words around it and its place; printed as 〓. */
    undrawn: z.array(z.strictObject({ character: z.string(), context: z.string(), place: z.string() })),
    /** Fonts of the standard this machine lacks, with what was taken instead. */
    substitutes: z.array(z.strictObject({ wanted: z.string(), used: z.string() })),
  }),
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);

export const saveOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), savedAt: z.string() }),
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);
