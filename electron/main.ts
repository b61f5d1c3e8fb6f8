import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, nativeTheme, protocol, session } from 'electron';
import { runInWorker } from './command-line/command-worker';
import { fileArgument, isCommand, ownArguments } from './command-line/own-arguments';
import { dropUnusedFolder } from './data-folder/drop-unused-folder';
import { FolderHold } from './data-folder/folder-hold';
import { meetingPlace } from './data-folder/meeting-place';
import { settleDataFolder } from './data-folder/settle-data-folder';
import { thisProgram } from './data-folder/this-program';
import { EventLog } from './event-log/event-log';
import { makeFailureLog } from './event-log/failure-log';
import { noteProcessEvents } from './event-log/note-process-events';
import { makeDeveloperLog } from './ipc/developer-log';
import { doorstep } from './ipc/doorstep';
import { HandedOverFiles } from './ipc/handed-over-files';
import { refuseNavigation } from './security/navigation';
import { leaveNetworkAlone } from './security/no-network';
import { declarePageScheme, servePages } from './security/page-scheme';
import { refusePermissions } from './security/permissions';
import { refuseRemoteRequests } from './security/remote-requests';
import { enforceSandbox } from './security/sandbox';
import { refuseDictionaries } from './security/spelling';
import { windowPreferences } from './security/window-preferences';
import { installMenuBar } from './window/edit-menu';
import { firstFiles } from './window/first-files';
import { claimFirstStart } from './window/first-start';
import { openMainWindow } from './window/main-window';
import { tellStartFailure } from './window/start-failure';
import { tellFaults } from './window/tell-faults';

const bundles = __dirname;
const args = ownArguments(process.argv, process.defaultApp);

// A command needs no window, and without a display there must be none: it ends the process here.
if (isCommand(args)) process.exit(runInWorker(join(bundles, 'cli.cjs'), args));

const electronFolder = app.getPath('userData');
const dataFolder = settleDataFolder(app);
const place = meetingPlace(dataFolder);
const events = new EventLog({
  folder: join(dataFolder, 'log'),
  now: () => new Date(),
  mayWrite: () => hold.makeSureItIsOurs(),
  mayWriteNow: () => hold.isOurs(),
});
const log = makeFailureLog(
  makeDeveloperLog(app.isPackaged, (line) => process.stderr.write(line)),
  events.note,
);
const hold = new FolderHold({
  folder: dataFolder,
  self: thisProgram(),
  now: () => new Date(),
  onFailure: (error) => log('data-folder', error),
});
const handedOver = new HandedOverFiles();
const file = fileArgument(args);
let window: BrowserWindow | undefined;

const isFirst = claimFirstStart(app, {
  file,
  place,
  onLaterStart: (laterFile) => {
    if (laterFile !== undefined) handedOver.add(laterFile);
    if (window === undefined || window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  },
});

if (isFirst) start();
else app.quit();

function start(): void {
  hold.take();
  // What Electron keeps for itself is never shared, nor written where nothing may be.
  app.setPath('userData', hold.isOurs() ? dataFolder : (place ?? dataFolder));
  dropUnusedFolder(electronFolder, dataFolder);
  if (file !== undefined) handedOver.add(resolve(file));
  enforceSandbox(app);
  leaveNetworkAlone(app);
  declarePageScheme(protocol);
  refuseNavigation(app);
  // Before Electron is ready: it would make a menu of its own first.
  installMenuBar();
  app.on('window-all-closed', () => app.quit());
  noteProcessEvents(app, events.note);
  app.on('will-quit', () => {
    events.note('program-ended', { seconds: Math.round(process.uptime()) });
    events.end();
    hold.release();
  });
  void app.whenReady().then(openWindow).catch(endWithoutWindow);
}

async function openWindow(): Promise<void> {
  tellFaults({ source: process, dialog, log });
  const files = firstFiles();
  servePages(protocol, { page: join(bundles, '../renderer'), fonts: join(bundles, '../fonts') }, files.note);
  refuseDictionaries(session.defaultSession);
  refusePermissions(session.defaultSession);
  refuseRemoteRequests(session.defaultSession, app.isPackaged);
  const calls = doorstep(ipcMain, files.over);
  const mainWindow = openMainWindow({
    title: '政府信息公开年报',
    preferences: windowPreferences(join(bundles, '../preload/preload.cjs'), app.isPackaged),
    nativeTheme,
  });
  window = mainWindow.window;
  const page = window.webContents;
  page.once('did-finish-load', () =>
    events.note('window-opened', { ms: Math.round(process.uptime() * 1000) }),
  );
  page.once('did-finish-load', files.over);
  page.once('did-fail-load', files.over);
  page.once('render-process-gone', files.over);
  page.once('destroyed', files.over);
  await files.given;
  if (window.isDestroyed()) return;
  const { openProgram } = createRequire(__filename)('./program.cjs') as typeof import('./program-bundle');
  openProgram({ mainWindow, calls, bundles, dataFolder, hold, handedOver, events, log });
}

function endWithoutWindow(error: unknown): void {
  log('start', error);
  tellStartFailure(dialog, error, dataFolder);
  app.exit(1);
}
