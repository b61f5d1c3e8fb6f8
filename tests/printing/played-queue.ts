import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** One that is ready, the system's own, and one that somebody has paused. */
export const PLAYED_PRINTERS = { ready: 'HP-LaserJet-2F', paused: 'Canon-3F' } as const;

const { ready, paused } = PLAYED_PRINTERS;
const SINCE = 'Thu Jan 15 14:30:00 2026';

/** What the printing system of such an office says, as `lpstat` of CUPS 2.4 words it. */
const STATUS = [
  'scheduler is running',
  `system default destination: ${ready}`,
  `printer ${ready} is idle.  enabled since ${SINCE}`,
  `printer ${paused} disabled since ${SINCE} -`,
  `${ready} accepting requests since ${SINCE}`,
  `${paused} accepting requests since ${SINCE}`,
];

/**
 * Environment of a program that finds printers on any machine, for looking at what it asks before it prints: an `lpstat`
 * that lists them and an `lp` that takes nothing. What really comes out of a queue is shown by `private-cups.ts`.
 */
export function playedQueue(): { readonly PATH: string } {
  const folder = mkdtempSync(join(tmpdir(), 'played-queue-'));
  const command = (name: string, script: string) =>
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const lines = (texts: readonly string[]) => texts.map((text) => `echo '${text}'`).join('\n');
  command('lpstat', `if [ "$1" = -e ]; then\n${lines([ready, paused])}\nelse\n${lines(STATUS)}\nfi`);
  command('lp', 'exit 1');
  return { PATH: [folder, process.env.PATH].join(delimiter) };
}
