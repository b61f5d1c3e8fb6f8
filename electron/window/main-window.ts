import { BrowserWindow, type NativeTheme, screen, type WebPreferences } from 'electron';
import { PAGE_URL } from '../security/page-address';
import type { SettingsStore } from '../settings/settings-store';
import { offerEditMenu } from './edit-menu';
import { openingBounds, SMALLEST_SIZE } from './window-bounds';
import { groundOf } from './window-theme';

export interface MainWindowParts {
  readonly title: string;
  readonly preferences: WebPreferences;
  readonly settings: SettingsStore;
  readonly nativeTheme: NativeTheme;
}

/** Makes the one window and loads the page. It is shown once there is something to see. */
export function openMainWindow({
  title,
  preferences,
  settings,
  nativeTheme,
}: MainWindowParts): BrowserWindow {
  const { bounds } = settings.read();
  const window = new BrowserWindow({
    ...openingBounds(bounds, workAreas()),
    minWidth: SMALLEST_SIZE.width,
    minHeight: SMALLEST_SIZE.height,
    title,
    backgroundColor: groundOf(nativeTheme),
    show: false,
    autoHideMenuBar: true,
    webPreferences: preferences,
  });
  window.once('ready-to-show', () => {
    if (bounds?.maximized === true) window.maximize();
    window.show();
  });
  const repaint = () => window.setBackgroundColor(groundOf(nativeTheme));
  nativeTheme.on('updated', repaint);
  window.once('closed', () => nativeTheme.off('updated', repaint));
  offerEditMenu(window);
  void window.loadURL(PAGE_URL);
  return window;
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
