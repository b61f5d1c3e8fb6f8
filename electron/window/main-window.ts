import { BrowserWindow, type NativeTheme, screen, type WebPreferences } from 'electron';
import { PAGE_URL } from '../security/page-address';
import type { SettingsStore, WindowBounds } from '../settings/settings-store';
import { offerEditMenu } from './edit-menu';
import { openingBounds, SMALLEST_SIZE } from './window-bounds';
import { groundOf } from './window-theme';

export interface MainWindowParts {
  readonly title: string;
  readonly preferences: WebPreferences;
  readonly nativeTheme: NativeTheme;
}

/** The one window, not seen before `placeWindow`. */
export interface MainWindow {
  readonly window: BrowserWindow;
  /** There is something to see in it. */
  readonly painted: Promise<void>;
}

/** Makes the one window and loads the page. */
export function openMainWindow({ title, preferences, nativeTheme }: MainWindowParts): MainWindow {
  const window = new BrowserWindow({
    ...openingBounds(undefined, workAreas()),
    minWidth: SMALLEST_SIZE.width,
    minHeight: SMALLEST_SIZE.height,
    title,
    backgroundColor: groundOf(nativeTheme),
    show: false,
    autoHideMenuBar: true,
    webPreferences: preferences,
  });
  const repaint = () => window.setBackgroundColor(groundOf(nativeTheme));
  nativeTheme.on('updated', repaint);
  window.once('closed', () => nativeTheme.off('updated', repaint));
  offerEditMenu(window);
  const painted = new Promise<void>((done) => window.once('ready-to-show', () => done()));
  void window.loadURL(PAGE_URL);
  return { window, painted };
}

/** Puts the window where it was left, and shows it there once there is something to see. */
export function placeWindow({ window, painted }: MainWindow, left: WindowBounds | undefined): void {
  if (left !== undefined) window.setBounds(openingBounds(left, workAreas()));
  void painted.then(() => {
    if (window.isDestroyed()) return;
    if (left?.maximized === true) window.maximize();
    window.show();
  });
}

/** What to remember of a window for the next start. */
export function boundsOf(window: BrowserWindow): NonNullable<ReturnType<SettingsStore['read']>['bounds']> {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

function workAreas(): Parameters<typeof openingBounds>[1] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main.workArea, ...others.map(({ workArea }) => workArea)];
}
