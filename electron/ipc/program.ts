import { join } from 'node:path';
import { app, dialog, type IpcMainInvokeEvent, nativeTheme, powerMonitor, shell } from 'electron';
import { standingWords } from '#shared/ipc/folder-standing-words';
import { USUAL_PAPER } from '#shared/report/paper-options';
import { errorTrace } from '#shared/values/error-trace';
import { localDate } from '#shared/values/local-date';
import { programPlaces } from '../about/program-places';
import { programFacts } from '../about/running-facts';
import type { FolderHold } from '../data-folder/folder-hold';
import { forgetfulWritesOf, writesOf } from '../data-folder/folder-writes';
import { OutsideChanges } from '../data-folder/outside-changes';
import { isPortable, programFolder } from '../data-folder/program-folder';
import { DraftLibrary } from '../drafts/draft-library';
import { errorValues } from '../event-log/event-kinds';
import type { EventLog } from '../event-log/event-log';
import { noteCall } from '../event-log/note-calls';
import { ExportHost } from '../exports/export-host';
import { ImportHost } from '../imports/import-host';
import { launchImportProcess } from '../imports/launch-import-process';
import { makeCupsPrinter } from '../printing/cups-printer';
import { sumatraIn } from '../printing/sumatra-place';
import { makeSumatraPrinter } from '../printing/sumatra-printer';
import { DamagedDrafts } from '../recovery/damaged-drafts';
import { SessionNotes } from '../recovery/session-notes';
import { notesSetAside, settingsSetAside } from '../recovery/set-aside-words';
import { isTrustedFrame } from '../security/trusted-frame';
import { ProfileInUse } from '../settings/profile-in-use';
import { openSettings } from '../settings/settings-store';
import { StoreWriter } from '../storing/store-writer';
import { WritingThread } from '../storing/writing-thread';
import { VersionKeeper } from '../versions/version-keeper';
import { VersionPlaces } from '../versions/version-places';
import { closingQuestions } from '../window/closing-questions';
import { makeFileDialogs } from '../window/file-dialogs';
import { endWithComputer, flushOnLeaving, guardClosing } from '../window/guard-closing';
import { boundsOf, type MainWindow, placeWindow } from '../window/main-window';
import { mayClose } from '../window/may-close';
import { makePageFlush } from '../window/page-flush';
import { reopenAfterCrash } from '../window/reopen-after-crash';
import { applyTheme } from '../window/window-theme';
import { aboutTopic } from './about-topic';
import { backupTopic } from './backup-topic';
import type { ContextOf } from './context-of';
import { DamagedFiles } from './damaged-files';
import type { DeveloperLog } from './developer-log';
import { DifferingDocuments } from './differing-documents';
import { documentsTopic } from './documents-topic';
import { type CallRegistry, type Handlers, openDoor } from './door';
import { DraftsInEditing } from './drafts-in-editing';
import { draftsTopic } from './drafts-topic';
import { exportsTopic } from './exports-topic';
import { failureInWords } from './failure-in-words';
import { filesTopic } from './files-topic';
import { folderTopic } from './folder-topic';
import { ForeignFiles } from './foreign-files';
import { foreignTopic } from './foreign-topic';
import type { HandedOverFiles } from './handed-over-files';
import { JobStops } from './job-stops';
import { makeKnownLocations } from './known-locations';
import { makeTellPage } from './page-events';
import { practiceTopic } from './practice-topic';
import { previousTopic } from './previous-topic';
import { printingTopic } from './printing-topic';
import { profileTopic } from './profile-topic';
import { recoveryTopic } from './recovery-topic';
import { makeSaveDraft } from './save-draft';
import { saveElsewhere } from './save-elsewhere';
import { saveHeld } from './save-held';
import { settingsTopic } from './settings-topic';
import { tellingSlowReading } from './slow-document';
import { versionsTopic } from './versions-topic';
import { windowTopic } from './window-topic';

/** How long the page has to save when the window closes, in milliseconds. */
const FLUSH_LIMIT = 3000;
/** How long the disk may take with it, its own tries again included, before the person is asked. */
const WRITING_LIMIT = 8000;

export interface ProgramParts {
  /** On its way, with the page, and not shown yet. */
  readonly mainWindow: MainWindow;
  /** Where calls of the page come in. */
  readonly calls: CallRegistry<IpcMainInvokeEvent>;
  /** Folder of the built main process. */
  readonly bundles: string;
  /** Folder of drafts and settings. */
  readonly dataFolder: string;
  /** Whether anything may be written there. */
  readonly hold: FolderHold;
  readonly handedOver: HandedOverFiles;
  /** What happened, for whoever helps. */
  readonly events: EventLog;
  readonly log: DeveloperLog;
}

/**
 * Puts the running program together: what lies on disk, the window, and the door between page and main process.
 *
 * @throws the system's error where the data folder cannot be used
 */
export function openProgram({
  mainWindow,
  calls,
  bundles,
  dataFolder,
  hold,
  handedOver,
  events,
  log,
}: ProgramParts): void {
  const { window } = mainWindow;
  const now = () => new Date();
  const thread = new WritingThread(join(bundles, 'write-thread.cjs'), (error) =>
    events.note('fault-in-helper', { helper: 'writing', ...errorValues(errorTrace(error)) }),
  );
  const writer = new StoreWriter({ run: (write) => thread.run(write) });
  const notices: string[] = [];
  const settings = openSettings({
    folder: dataFolder,
    writer: forgetfulWritesOf(hold, writer),
    mayWrite: () => hold.isOurs(),
    now,
    onSetAside: (name) => notices.push(settingsSetAside(name)),
    onFailure: (error) => log('settings', error),
  });
  const draftsFolder = join(dataFolder, 'drafts');
  const previousFolder = join(dataFolder, 'previous');
  const library = new DraftLibrary({
    folder: draftsFolder,
    previousFolder,
    notesFolder: dataFolder,
    writer: writesOf(hold, writer),
    mayWrite: () => hold.isOurs(),
    now,
    onFailure: (error) => log('drafts', error),
    onNotesSetAside: (name) => notices.push(notesSetAside(name)),
    remedyFor: (id) => damaged.remedyFor(id),
    onPurged: (id) => versions.forget(id),
  });
  const profiles = new ProfileInUse({
    folder: dataFolder,
    now,
    onFailure: (error) => log('profile', error),
  });
  const stops = new JobStops();
  const pdfs = new ExportHost({
    modulePath: join(bundles, 'export-process.cjs'),
    onFailure: (reason) => log('exports', new Error(reason)),
    onFault: (trace) => events.note('fault-in-helper', { helper: 'exports', ...errorValues(trace) }),
  });

  const documents = new ImportHost({
    launch: () => launchImportProcess(join(bundles, 'import-process.cjs')),
    onBroken: (broken) => events.note('reading-broken-off', { ...broken }),
    onFault: (trace) => events.note('fault-in-helper', { helper: 'imports', ...errorValues(trace) }),
  });
  const differingDocuments = new DifferingDocuments();
  const foreignFiles = new ForeignFiles();

  applyTheme(nativeTheme, settings.read().theme);
  placeWindow(mainWindow, settings.read().bounds);
  const page = window.webContents;
  const tellPage = makeTellPage(() => page);
  const readDocument = tellingSlowReading((path) => documents.read(path), tellPage);
  const dialogs = makeFileDialogs({ dialog, window, settings, documents: app.getPath('documents') });
  const editing = new DraftsInEditing();
  const places = new VersionPlaces({
    defaultFolder: join(dataFolder, 'versions'),
    read: () => settings.read().versionPlaces ?? { former: [] },
    write: (versionPlaces) => settings.write({ versionPlaces }),
  });
  const versions = new VersionKeeper({
    draftsFolder,
    places,
    now,
    makeSureOfFolder: () => hold.makeSureOfFolder(),
    tell: (message) => tellPage('version-notice', { message }),
    onFailure: (error) => log('versions', error),
  });
  const damaged = new DamagedDrafts({
    draftsFolder,
    versions,
    onFailure: (error) => log('recovery', error),
  });
  const damagedFiles = new DamagedFiles();
  const session = new SessionNotes({
    folder: dataFolder,
    writer: writesOf(hold, writer),
    now,
    mayWrite: () => hold.isOurs(),
    onFailure: (error) => log('session', error),
  });
  const flush = makePageFlush({
    tellPage: () => tellPage('flush-requested', {}),
    timeLimit: FLUSH_LIMIT,
    isWriting: () => writer.isWriting,
    writingLimit: WRITING_LIMIT,
  });
  const locations = makeKnownLocations();
  const outside = new OutsideChanges({
    folder: draftsFolder,
    now,
    keepVersion: (id, report) => versions.keep(id, report, 'outside'),
    onFailure: (error) => log('data-folder', error),
  });
  const save = makeSaveDraft({ library, editing, hold, outside, versions, session, tellPage });
  handedOver.announceTo(() => tellPage('handed-over', {}));
  hold.keepAlive((standing) => {
    // Whoever had the folder meanwhile may have changed every draft in it.
    if (standing.standing === 'ours') library.readAnew();
    events.note('folder-standing', { standing: standing.standing });
    tellPage('folder-changed', standing);
  });

  /** What a draft is checked with beside itself, for whatever leaves the house as a formal copy. */
  const contextOf: ContextOf = async (draftId) => ({
    previous: await library.previousOf(draftId),
    profile: profiles.state.profile,
    today: localDate(now()),
    paper: settings.read().paper ?? USUAL_PAPER,
  });

  const handlers: Handlers = {
    ...draftsTopic({
      library,
      dialogs,
      handedOver,
      editing,
      save,
      versions,
      hold,
      outside,
      session,
      opening: { readDocument, damagedFiles, differingDocuments, foreignFiles },
      notices,
    }),
    ...documentsTopic({
      documents: differingDocuments,
      reading: documents,
      library,
      editing,
      session,
      versions,
    }),
    ...foreignTopic({ files: foreignFiles, library, editing, session, versions }),
    ...practiceTopic({ library, editing }),
    ...folderTopic(hold),
    ...previousTopic({ library, dialogs, readDocument, foreignFiles, editing, versions, session }),
    ...recoveryTopic({ library, damaged, files: damagedFiles, session, versions, editing, outside }),
    ...versionsTopic({ versions, places, dialogs }),
    ...backupTopic({
      library,
      versions,
      draftsFolder,
      previousFolder,
      dialogs,
      locations,
      tellPage,
      now,
      onFailure: (error) => log('backup', error),
    }),
    ...exportsTopic({ library, editing, dialogs, locations, pdfs, tellPage, contextOf, stops, now }),
    ...printingTopic({
      pdfs,
      stops,
      tellPage,
      contextOf,
      printer:
        process.platform === 'linux'
          ? makeCupsPrinter()
          : makeSumatraPrinter({
              program: sumatraIn(bundles, app.isPackaged),
              listed: () => page.getPrintersAsync(),
              onFailure: (error) => log('printing', error),
            }),
      settings,
      onFailure: (error) => log('printing', error),
    }),
    ...filesTopic(locations, (path) => shell.showItemInFolder(path)),
    ...profileTopic({ profiles, dialogs }),
    ...settingsTopic(settings, (theme) => applyTheme(nativeTheme, theme)),
    ...aboutTopic({
      facts: () =>
        programFacts({
          version: app.getVersion(),
          locale: app.getLocale(),
          dataFolder,
          isPortable: isPortable(programFolder(process)),
          bundles,
        }),
      places: programPlaces(bundles, app.isPackaged),
      events,
      dialogs,
      locations,
      now,
      openDataFolder: () => shell.openPath(dataFolder),
    }),
    ...windowTopic({
      setTitle: (title) => window.setTitle(title),
      paste: () => page.paste(),
      onFlushed: flush.answered,
    }),
  };
  openDoor(calls, {
    handlers,
    trusts: ({ senderFrame }) => !window.isDestroyed() && isTrustedFrame(senderFrame, page),
    refusesToWrite: () => (hold.standing.standing === 'ours' ? undefined : standingWords(hold.standing)),
    checksReplies: !app.isPackaged,
    inWords: failureInWords,
    onFailure: log,
    onAnswer: (channel, answer, ms) => noteCall(events.note, channel, answer, ms),
  });

  const safety = {
    saveHeld: () => saveHeld(editing, save),
    saveElsewhere: () =>
      saveElsewhere({
        editing,
        dialogs,
        now,
        tellFailure: async (message) => {
          await dialog.showMessageBox(window, {
            type: 'warning',
            message,
            buttons: ['知道了'],
            noLink: true,
          });
        },
      }),
  };
  guardClosing(window, {
    mayClose: () =>
      mayClose({
        isEditing: () => editing.any() && !page.isCrashed(),
        flush: flush.request,
        ...closingQuestions(dialog, window),
        ...safety,
      }),
    onClosing: async () => {
      pdfs.close();
      documents.close();
      settings.remember({ bounds: boundsOf(window) });
      session.left();
      await library.close();
      await writer.settled();
      await thread.close();
    },
  });
  powerMonitor.on('resume', () => void hold.look());
  flushOnLeaving(powerMonitor, () => tellPage('flush-requested', {}));
  endWithComputer({
    powerMonitor,
    window,
    quit: () => app.quit(),
    end: async () => {
      if ((await flush.request()).outcome === 'saved') session.left();
    },
  });
  reopenAfterCrash({ window, dialog, onCrash: () => session.pageBroke(), ...safety });
}
