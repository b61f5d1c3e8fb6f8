import { BrowserWindow, screen, type WebPreferences } from 'electron';
import { PAGE_URL } from '../security/page-address';
import type { SettingsStore } from '../settings/settings-store';
import { offerEditMenu } from './edit-menu';
import { openingBounds, SMALLEST_SIZE } from './window-bounds';

export interface MainWindowParts {
  readonly title: string;
  readonly preferences: WebPreferences;
  readonly settings: SettingsStore;
}

/** The ground of the page (`--ground`), so that nothing flashes before it is drawn. */
const GROUND = '#f2f4f7';

/** Makes the one window and loads the page. It is shown once there is something to see. */
export function openMainWindow({ title, preferences, settings }: MainWindowParts): BrowserWindow {
  const { bounds } = settings.read();
  const window = new BrowserWindow({
    ...openingBounds(bounds, workAreas()),
    minWidth: SMALLEST_SIZE.width,
    minHeight: SMALLEST_SIZE.height,
    title,
    backgroundColor: GROUND,
    show: false,
    autoHideMenuBar: true,
    webPreferences: preferences,
  });
  window.once('ready-to-show', () => {
    if (bounds?.maximized === true) window.maximize();
    window.show();
  });
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
