import { join, resolve } from 'node:path';
import { app, type BrowserWindow, protocol, session } from 'electron';
import { runInWorker } from './command-line/command-worker';
import { fileArgument, isCommand, ownArguments } from './command-line/own-arguments';
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

const bundles = __dirname;
const args = ownArguments(process.argv, process.defaultApp);

// A command needs no window, and without a display there must be none: it ends the process here.
if (isCommand(args)) process.exit(runInWorker(join(bundles, 'cli.cjs'), args));

settleDataFolder(app);
const handedOver = new HandedOverFiles();
const file = fileArgument(args);
let window: BrowserWindow | undefined;

const isFirst = claimFirstStart(app, {
  file,
  onLaterStart: (laterFile) => {
    if (laterFile !== undefined) handedOver.add(laterFile);
    if (window?.isMinimized()) window.restore();
    window?.focus();
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
  void app.whenReady().then(() => {
    servePages(protocol, {
      page: join(bundles, '../renderer'),
      fonts: join(bundles, '../fonts'),
    });
    refuseDictionaries(session.defaultSession);
    refusePermissions(session.defaultSession);
    refuseRemoteRequests(session.defaultSession, app.isPackaged);
    installMenuBar();
    window = openProgram(bundles, handedOver);
  });
}
