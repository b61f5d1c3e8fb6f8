import { arch, release } from 'node:os';
import type { App } from 'electron';
import type { NoteEvent } from './event-log';

/** Notes that the program has started, and which of its processes ended unasked from now on. */
export function noteProcessEvents(app: Pick<App, 'on' | 'getVersion' | 'isPackaged'>, note: NoteEvent): void {
  const { electron = '', chrome: chromium = '' } = process.versions;
  note('program-started', {
    version: app.getVersion(),
    electron,
    chromium,
    system: process.platform,
    release: release(),
    processor: arch(),
    place: app.isPackaged ? 'packed' : 'checkout',
  });
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) => {
    if (reason !== 'clean-exit') note('page-gone', { reason, code: exitCode });
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit')
      note('helper-gone', { helper: type.toLowerCase().replaceAll(' ', '-'), reason, code: exitCode });
  });
}
