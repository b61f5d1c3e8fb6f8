import { z } from 'zod';
import { carriedPart, pageFault, programFacts, savedLogOutcome, selfCheckOutcome } from './about-schemas';
import {
  jobId,
  madeBackupOutcome,
  readBackupOutcome,
  restoreBackupRequest,
  restoredBackupOutcome,
} from './backup-schemas';
import type { CHANNEL_NAMES, EVENT_NAMES } from './channel-names';
import { examineDocumentOutcome, takeDocumentRequest } from './document-schemas';
import { folderStanding } from './folder-standing';
import { beginFromForeignRequest, examineForeignOutcome } from './foreign-schemas';
import { outsideChange } from './outside-change';
import { printerList, printOutcome, printOutRequest, printProgress } from './printing-schemas';
import {
  beforeSession,
  continueOutcome,
  continueRequest,
  damagedDraft,
  examineOutcome,
  lastSession,
} from './recovery-schemas';
import {
  beginOutcome,
  copyOutcome,
  copyRequest,
  draftId,
  draftSummary,
  fileOutcome,
  importOutcome,
  openDraft,
  openOutcome,
  placeSchema,
  printRequest,
  profileOutcome,
  profileState,
  readFileOutcome,
  readOutcome,
  renderOutcome,
  reportSchema,
  saveAsRequest,
  saveOutcome,
  setAsideFile,
  settingsSchema,
  submissionRequest,
  unitSchema,
} from './schemas';
import {
  keepVersionBeforeRequest,
  keepVersionOutcome,
  keepVersionRequest,
  readVersionOutcome,
  versionList,
  versionName,
  versionPlace,
  versionPlaceOutcome,
} from './version-schemas';

const nothing = z.strictObject({});
const byId = z.strictObject({ id: draftId });

/**
 * Every question the page may ask the main process: request and reply by channel name. The bridge, the door and
 * the page's calls are all typed by this one map.
 */
export const CHANNELS = {
  'drafts:list': {
    request: nothing,
    reply: z.strictObject({
      drafts: z.array(draftSummary),
      /** Drafts that wait for the person to choose what to go on with. */
      damaged: z.array(damagedDraft),
      setAside: z.array(setAsideFile),
      /** What became of the program's own files that were damaged, one sentence each. */
      notices: z.array(z.string()),
    }),
  },
  'drafts:list-removed': { request: nothing, reply: z.array(draftSummary) },
  'drafts:create': {
    request: z.strictObject({ unit: unitSchema, reportYear: z.int().min(2019).max(2100) }),
    reply: openDraft,
  },
  /** The draft the program was started for (file argument, file association, second start), if any; asked once. */
  'drafts:take-handed-over': { request: nothing, reply: importOutcome },
  'drafts:open': { request: byId, reply: openOutcome },
  /** Answers only when the bytes are on disk. */
  'drafts:save': {
    request: z.strictObject({ id: draftId, report: reportSchema, place: placeSchema.optional() }),
    reply: saveOutcome,
  },
  'drafts:rename': {
    request: z.strictObject({ id: draftId, name: z.string().min(1).max(100) }),
    reply: draftSummary,
  },
  'drafts:remove': { request: byId, reply: nothing },
  'drafts:restore': { request: byId, reply: nothing },
  /** Shows the open dialog and turns the chosen report file into a new draft. */
  'drafts:import': { request: nothing, reply: importOutcome },
  /** Both contents of a document that shows something else than it carries. */
  'documents:examine': { request: byId, reply: examineDocumentOutcome },
  /** Makes a draft of the one the person chose. Answers when the bytes are on disk. */
  'documents:take': { request: takeDocumentRequest, reply: beginOutcome },
  /** Gives up reading the document that is being read. */
  'documents:cancel': { request: nothing, reply: nothing },
  /** What was read of a document made by others. */
  'foreign:examine': { request: byId, reply: examineForeignOutcome },
  /** Makes a draft of what the person made of it. Answers when the bytes are on disk. */
  'foreign:begin-draft': { request: beginFromForeignRequest, reply: beginOutcome },
  'folder:get': { request: nothing, reply: folderStanding },
  /** Takes the data folder from whoever uses it; answers with what came of it. */
  'folder:take-over': { request: nothing, reply: folderStanding },
  /** Shows the open dialog and reads last year's report; it is kept only by `previous:keep`. */
  'previous:read-file': { request: nothing, reply: readFileOutcome },
  /** The same from a draft of this computer. */
  'previous:read-draft': { request: byId, reply: readOutcome },
  /** Keeps last year's report beside a draft. Answers only when the bytes are on disk. */
  'previous:keep': {
    request: z.strictObject({ id: draftId, previous: reportSchema }),
    reply: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('kept') }),
      z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
    ]),
  },
  'previous:remove': { request: byId, reply: nothing },
  /** Makes the draft of the year after, with unit, people and what is carried over. */
  'previous:begin-report': { request: z.strictObject({ previous: reportSchema }), reply: beginOutcome },
  /** What there is to go on with in place of a damaged file: of a draft, or of a file that was opened. */
  'recovery:examine': { request: byId, reply: examineOutcome },
  /** Goes on with what the person chose; nothing of the other is lost. Answers when the bytes are on disk. */
  'recovery:continue': { request: continueRequest, reply: continueOutcome },
  /** How the last session ended; a session that broke off is told once. */
  'recovery:last-session': { request: nothing, reply: lastSession },
  'recovery:before-session': { request: byId, reply: beforeSession },
  /** The open draft was left for the start screen: everything of it is saved. */
  'recovery:left': { request: nothing, reply: nothing },
  /** Earlier versions of a draft, the newest first, with what changed from each to the next. */
  'versions:list': { request: byId, reply: versionList },
  'versions:read': { request: z.strictObject({ id: draftId, name: versionName }), reply: readVersionOutcome },
  /** Keeps a version before an earlier one is restored. Answers when it was read back from the disk. */
  'versions:keep': { request: keepVersionRequest, reply: keepVersionOutcome },
  /** Keeps a version of what stood before a change. Answers at once; what fails is told by a `version-notice`. */
  'versions:keep-before': { request: keepVersionBeforeRequest, reply: nothing },
  'versions:place': { request: nothing, reply: versionPlace },
  /** Shows the folder dialog and keeps versions in the chosen folder from now on. */
  'versions:choose-place': { request: nothing, reply: versionPlaceOutcome },
  'versions:use-data-folder': { request: nothing, reply: versionPlace },
  /** The practice report of this computer, if there is one. */
  'practice:get': { request: nothing, reply: z.strictObject({ practice: draftSummary.optional() }) },
  /** Makes a new practice report; the former one is thrown away once the new one is on disk. */
  'practice:begin': {
    request: z.strictObject({ reportYear: z.int().min(2019).max(2100) }),
    reply: openDraft,
  },
  /** Throws the practice report away for good, with last year's beside it. */
  'practice:discard': { request: nothing, reply: nothing },
  /** Shows the save dialog, writes every draft into one file, and reads it back. */
  'backup:make': {
    request: z.strictObject({ jobId, withVersions: z.boolean() }),
    reply: madeBackupOutcome,
  },
  /** Shows the open dialog, checks the chosen backup and tells what is in it; nothing is changed. */
  'backup:read': { request: z.strictObject({ jobId }), reply: readBackupOutcome },
  /** Restores from the backup read before. */
  'backup:restore': { request: restoreBackupRequest, reply: restoredBackupOutcome },
  'backup:cancel': { request: z.strictObject({ jobId }), reply: nothing },
  /** Shows the save dialog and writes the report file of this report. */
  'exports:report-file': {
    request: z.strictObject({ id: draftId, report: reportSchema }),
    reply: fileOutcome,
  },
  /** Shows the folder dialog and writes everything that is handed over with a finished report into one folder. */
  'exports:submission': { request: submissionRequest, reply: fileOutcome },
  /** The very PDF, for the preview. */
  'exports:render-pdf': {
    request: printRequest,
    reply: renderOutcome,
  },
  /** Shows the save dialog and writes the PDF. A formal one is refused while the rules forbid it. */
  'exports:save-pdf': {
    request: printRequest,
    reply: fileOutcome,
  },
  /** Shows the save dialog and writes the report in another format. A formal copy is refused while the rules forbid it. */
  'exports:save-as': { request: saveAsRequest, reply: fileOutcome },
  /** The report for the clipboard; the page puts it there. Refused as `exports:save-as` is. */
  'exports:copy': { request: copyRequest, reply: copyOutcome },
  'exports:cancel': { request: z.strictObject({ jobId: z.string().max(64) }), reply: nothing },
  /** The printers of this computer, and how the person printed last. */
  'printing:printers': { request: nothing, reply: printerList },
  /** Sends the very PDF to a printer. What becomes of it there is told by `print-progress`. */
  'printing:print': { request: printOutRequest, reply: printOutcome },
  'files:show-in-folder': { request: z.strictObject({ location: z.string().max(64) }), reply: nothing },
  'profile:get': { request: nothing, reply: profileState },
  /** Shows the open dialog and checks with the chosen local profile from now on. */
  'profile:open': { request: nothing, reply: profileOutcome },
  'profile:remove': { request: nothing, reply: nothing },
  'settings:get': { request: nothing, reply: settingsSchema },
  'settings:set': { request: settingsSchema, reply: nothing },
  'about:get': { request: nothing, reply: programFacts },
  /** Shows the data folder in the system's file manager; answers why not, where it cannot. */
  'about:open-data-folder': {
    request: nothing,
    reply: z.strictObject({ message: z.string().optional() }),
  },
  /** 自检: compares every file of the program with the list made when it was built. */
  'about:check-program': { request: nothing, reply: selfCheckOutcome },
  'about:licences': { request: nothing, reply: z.array(carriedPart) },
  /** What happened in the program, without anything of a report. */
  'about:log': { request: nothing, reply: z.strictObject({ text: z.string() }) },
  /** Shows the save dialog and writes what 技术信息 shows. */
  'about:save-log': { request: nothing, reply: savedLogOutcome },
  /** A fault in the page, for the log. */
  'about:tell-fault': { request: pageFault, reply: nothing },
  'window:title': { request: z.strictObject({ title: z.string().max(200) }), reply: nothing },
  /** Pastes what is on the clipboard where the focus is, as Ctrl+V does. The page itself may not read the clipboard. */
  'window:paste': { request: nothing, reply: nothing },
  /** The page's answer to `flush-requested`: everything is saved, or why not. */
  'window:flushed': {
    request: z.strictObject({ saved: z.boolean(), message: z.string().optional() }),
    reply: nothing,
  },
} as const satisfies Record<(typeof CHANNEL_NAMES)[number], { request: z.ZodType; reply: z.ZodType }>;

export type ChannelName = keyof typeof CHANNELS;
export type Request<C extends ChannelName> = z.input<(typeof CHANNELS)[C]['request']>;
export type Reply<C extends ChannelName> = z.output<(typeof CHANNELS)[C]['reply']>;

/** How every call ends: a refusal is an answer, never `undefined`. */
export type Answer<C extends ChannelName> =
  | { readonly ok: true; readonly value: Reply<C> }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };

export const REFUSAL_CODES = ['unknown-sender', 'bad-request', 'failed'] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What the main process tells the page unasked. */
export const EVENTS = {
  /** The window wants to close, the computer to sleep: save now and answer with `window:flushed`. */
  'flush-requested': nothing,
  /** A report file was handed over by a second start or the system: ask `drafts:take-handed-over`. */
  'handed-over': nothing,
  /** The data folder was taken over from this window, has become free, or was taken by somebody else. */
  'folder-changed': folderStanding,
  /** Others changed the file of an open draft. */
  'outside-change': z.strictObject({ id: draftId, change: outsideChange }),
  /** 0…1, at most ten times a second, only for jobs that take longer than a second. */
  'export-progress': z.strictObject({ jobId: z.string(), done: z.number() }),
  /** What became of a paper in its printer's queue; only of papers that were sent. */
  'print-progress': printProgress,
  /** 0…1, at most ten times a second, only for backups that take longer than a second. */
  'backup-progress': z.strictObject({ jobId: z.string(), done: z.number() }),
  /** A document takes a while to read, or, without a name, is done with. */
  'document-reading': z.strictObject({ shownName: z.string().optional() }),
  /** What the person should know about the keeping of versions; nothing has to be done at once. */
  'version-notice': z.strictObject({ message: z.string() }),
} as const satisfies Record<(typeof EVENT_NAMES)[number], z.ZodType>;

export type EventName = keyof typeof EVENTS;
export type EventPayload<E extends EventName> = z.output<(typeof EVENTS)[E]>;

/**
 * The bridge as the page sees it (`window.report`): one named function per channel, one subscription per event.
 * A subscription answers with the function that ends it.
 */
export interface Bridge {
  readonly call: { readonly [C in ChannelName]: (request: Request<C>) => Promise<Answer<C>> };
  readonly on: { readonly [E in EventName]: (listener: (payload: EventPayload<E>) => void) => () => void };
}
