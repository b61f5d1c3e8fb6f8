import type { BrowserWindow, PowerMonitor } from 'electron';

export interface GuardParts {
  readonly mayClose: () => Promise<boolean>;
  /** Called once it is settled that the window closes, and waited for at most `FAREWELL_LIMIT`. */
  readonly onClosing: () => Promise<void>;
}

/** How long the notes of the program may take at the very end, in milliseconds: all that people typed is safe by then. */
const FAREWELL_LIMIT = 3000;

/** Lets a window close only after everything typed is safe; closing again while that is being settled does nothing. */
export function guardClosing(window: BrowserWindow, { mayClose, onClosing }: GuardParts): void {
  let settling = false;
  const settle = async () => {
    if (!(await mayClose())) return;
    try {
      await withinLimit(onClosing());
    } finally {
      window.destroy();
    }
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (settling) return;
    settling = true;
    void settle().finally(() => {
      settling = false;
    });
  });
}

async function withinLimit(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const outOfTime = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, FAREWELL_LIMIT);
  });
  await Promise.race([work, outOfTime]);
  clearTimeout(timer);
}

/** Has the page save when the computer goes to sleep or locks: nobody may come back to it. */
export function flushOnLeaving(powerMonitor: Pick<PowerMonitor, 'on'>, flush: () => void): void {
  powerMonitor.on('suspend', flush);
  powerMonitor.on('lock-screen', flush);
}

export interface EndParts {
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  readonly window: BrowserWindow;
  /** Ends the program as closing its window does. */
  readonly quit: () => void;
  /** Saves what can be saved where the system leaves no time for that. */
  readonly end: () => Promise<void>;
}

/** What is done when the computer shuts down or the person signs out. */
export function endWithComputer({ powerMonitor, window, quit, end }: EndParts): void {
  // The system waits some seconds for a program that says it is still busy; saying so obliges it to end by itself.
  // (Electron's types leave the event out.)
  const onShutdown = (event: { preventDefault(): void }) => {
    event.preventDefault();
    quit();
  };
  powerMonitor.on('shutdown', onShutdown as () => void);
  // Windows asks first and then tells; the runtime of old PCs knows only the telling.
  window.on('query-session-end', () => void end());
  window.on('session-end', () => void end());
}
