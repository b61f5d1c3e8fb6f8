import type { BrowserWindow, PowerMonitor } from 'electron';

export interface GuardParts {
  readonly mayClose: () => Promise<boolean>;
  /** Called once it is settled that the window closes. */
  readonly onClosing: () => void;
}

/** Lets a window close only after everything typed is safe; closing again while that is being settled does nothing. */
export function guardClosing(window: BrowserWindow, { mayClose, onClosing }: GuardParts): void {
  let settling = false;
  const settle = async () => {
    if (!(await mayClose())) return;
    onClosing();
    window.destroy();
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

/** Has the page save when the computer goes to sleep or locks: nobody may come back to it. */
export function flushOnLeaving(powerMonitor: Pick<PowerMonitor, 'on'>, flush: () => void): void {
  powerMonitor.on('suspend', flush);
  powerMonitor.on('lock-screen', flush);
}

/** Has the page save when the computer shuts down or the person signs out, which may leave no time for closing. */
export function endWithComputer(
  powerMonitor: Pick<PowerMonitor, 'on'>,
  window: BrowserWindow,
  end: () => Promise<void>,
): void {
  powerMonitor.on('shutdown', () => void end());
  window.on('session-end', () => void end());
}
