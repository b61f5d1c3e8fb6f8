import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, protocol, session } from 'electron';
import { runInWorker } from './command-line/command-worker';
import { fileArgument, isCommand, ownArguments } from './command-line/own-arguments';
import { makeDeveloperLog } from './ipc/developer-log';
import { HandedOverFiles } from './ipc/handed-over-files';
import { openProgram } from './ipc/program';
import { refuseNavigation } from './security/navigation';
import { declarePageScheme, servePages } from './security/page-scheme';
import { refusePermissions } from './security/permissions';
import { refuseRemoteRequests } from './security/remote-requests';
import { enforceSandbox } from './security/sandbox';
import { refuseDictionaries } from './security/spelling';
import { settleDataFolder } from './window/data-folder';
import { installMenuBar } from './window/edit-menu';
import { claimFirstStart } from './window/first-start';
import { tellStartFailure } from './window/start-failure';
import { tellFaults } from './window/tell-faults';

const bundles = __dirname;
const args = ownArguments(process.argv, process.defaultApp);

// A command needs no window, and without a display there must be none: it ends the process here.
if (isCommand(args)) process.exit(runInWorker(join(bundles, 'cli.cjs'), args));

settleDataFolder(app);
const log = makeDeveloperLog(app.isPackaged, (line) => process.stderr.write(line));
const handedOver = new HandedOverFiles();
const file = fileArgument(args);
let window: BrowserWindow | undefined;

const isFirst = claimFirstStart(app, {
  file,
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
  if (file !== undefined) handedOver.add(resolve(file));
  enforceSandbox(app);
  declarePageScheme(protocol);
  refuseNavigation(app);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(openWindow).catch(endWithoutWindow);
}

function openWindow(): void {
  tellFaults({ source: process, dialog, log });
  servePages(protocol, {
    page: join(bundles, '../renderer'),
    fonts: join(bundles, '../fonts'),
  });
  refuseDictionaries(session.defaultSession);
  refusePermissions(session.defaultSession);
  refuseRemoteRequests(session.defaultSession, app.isPackaged);
  installMenuBar();
  window = openProgram(bundles, handedOver, log);
}

function endWithoutWindow(error: unknown): void {
  log('start', error);
  tellStartFailure(dialog, error, app.getPath('userData'));
  app.exit(1);
}
