import type { CellId } from '#shared/form/form';
import type { Bridge, Reply, Request } from '#shared/ipc/channels';
import { overlongNarrative } from '#shared/report/overlong-narrative';
import type { Report } from '#shared/report/report';
import { localDate } from '#shared/values/local-date';
import { type Autosave, createAutosave, type SaveAnswer } from './autosave';
import { type LapsedExplanations, withLapsingExplanations } from './lapsing-explanations';
import { createObservable, type Observable, type SettableObservable } from './observable';
import type { PageId } from './pages';
import { createPendingEdits, type PendingEdits } from './pending-edits';
import { createReportStore, type ReportStore } from './report-store';
import { reportToSave } from './report-to-save';
import { type UndoHistory, withUndo } from './undo-history';

export type OpenedDraft = Extract<Reply<'drafts:open'>, { outcome: 'opened' }>['draft'];

/** The last formal export of this draft: which version of the report it holds. */
export interface LastExport {
  readonly digest: string;
}

/** Everything that belongs to the one draft that is open. */
export interface EditingSession {
  readonly id: string;
  readonly name: string;
  readonly store: ReportStore;
  /** Steps of work that can be taken back; `store` is the one that notes them. */
  readonly history: UndoHistory;
  /** Explanations that have lapsed and were not written anew yet. */
  readonly lapsed: Observable<LapsedExplanations>;
  readonly pending: PendingEdits;
  readonly autosave: Autosave;
  /** The page and cell the draft was left at. */
  readonly openedAt: OpenedDraft['place'];
  /** Where the person is. */
  readonly place: () => OpenedDraft['place'];
  /** Remembers where the person is and saves it with the report. */
  readonly moveTo: (page: PageId, cell?: CellId) => void;
  /** Has the report as it stands now kept as an earlier version, before something replaces much of it. */
  readonly keepVersion: (reason: Request<'versions:keep-before'>['reason']) => void;
  readonly lastExport: SettableObservable<LastExport | undefined>;
  /**
   * Saves everything before the draft is left, also a move to another cell that has changed nothing. Where it can only
   * be looked at, there is something to save only if it was taken over from this window.
   */
  readonly settle: () => Promise<SaveAnswer>;
  /** Whether there is anything in the window that lies neither on disk nor elsewhere. */
  readonly isUnsaved: () => boolean;
  /** The report with what is being typed, as it has to be saved, and the revision it has. */
  readonly toSave: () => { readonly report: Report; readonly revision: number };
  /** The report as it was at this revision lies somewhere else, where the person put it. */
  readonly keptElsewhere: (revision: number) => void;
  readonly close: () => Promise<SaveAnswer>;
}

/**
 * Opens a draft for editing. The session ends with `close`, which saves what is left to save.
 *
 * @param isReadOnly whether it can only be looked at, asked at every change
 */
export function openSession(
  bridge: Bridge,
  draft: OpenedDraft,
  isReadOnly: () => boolean = () => false,
): EditingSession {
  const { store: lapsing, lapsed } = withLapsingExplanations(
    createReportStore(draft.report, { previous: draft.previous, today: localDate(new Date()) }, isReadOnly),
    draft.lapsed,
  );
  const history = withUndo(lapsing);
  const { store } = history;
  const pending = createPendingEdits();
  let place = draft.place;
  let savedPlace = place;
  const { exportedDigest } = draft.summary;
  const lastExport = createObservable<LastExport | undefined>(
    exportedDigest === undefined ? undefined : { digest: exportedDigest },
  );

  const autosave = createAutosave({
    store,
    pending,
    savedAt: draft.summary.savedAt,
    save: async (report) => {
      // What was taken over from this window and lies elsewhere by now is not tried again and again.
      if (isReadOnly() && !isUnsaved()) return { outcome: 'saved', savedAt: draft.summary.savedAt };
      const overlong = overlongNarrative(report);
      if (overlong !== undefined)
        return { outcome: 'failed', message: notSaved(`${overlong}超过 20 万字，请删去多出的文字。`) };
      const { id } = draft.summary;
      const sent = place;
      const answer = await bridge.call['drafts:save'](
        sent === undefined ? { id, report } : { id, report, place: sent },
      );
      if (answer.ok && answer.value.outcome === 'saved') savedPlace = sent;
      return answer.ok ? answer.value : { outcome: 'failed', message: notSaved(answer.message) };
    },
  });

  let revisionElsewhere: number | undefined;
  const isUnsaved = () => autosave.isUnsaved() && store.getState().revision !== revisionElsewhere;

  /** The answer is that of the report alone: a place that could not be noted keeps nobody from leaving. */
  const settle = async (): Promise<SaveAnswer> => {
    if (isReadOnly() && !isUnsaved()) return { outcome: 'saved', savedAt: draft.summary.savedAt };
    const answer = await autosave.flush();
    if (answer.outcome === 'saved' && place !== savedPlace) await autosave.flushAlways();
    return answer;
  };

  return {
    id: draft.summary.id,
    name: draft.summary.name,
    store,
    history,
    lapsed,
    pending,
    autosave,
    openedAt: draft.place,
    place: () => place,
    moveTo: (page, cell) => {
      if (place?.page === page && place.cell === cell) return;
      const samePage = place?.page === page;
      place = cell === undefined ? { page } : { page, cell };
      // A move within the page travels with the next save; one to another page is saved at once.
      if (!samePage && !isReadOnly()) void autosave.flushAlways();
    },
    keepVersion: (reason) => {
      const { report } = store.getState();
      // After what is about to be drawn: handing over a long report takes a millisecond. A version that could not be
      // made is told by `version-notice`.
      setTimeout(() => void bridge.call['versions:keep-before']({ id: draft.summary.id, report, reason }));
    },
    lastExport,
    isUnsaved,
    toSave: () => {
      const state = store.getState();
      return { report: reportToSave(state), revision: state.revision };
    },
    keptElsewhere: (revision) => {
      revisionElsewhere = revision;
    },
    settle,
    close: async () => {
      const answer = await settle();
      if (answer.outcome === 'saved') autosave.dispose();
      return answer;
    },
  };
}

function notSaved(reason: string): string {
  return `没有保存成功：${reason}内容仍在本窗口，请不要关闭。`;
}
