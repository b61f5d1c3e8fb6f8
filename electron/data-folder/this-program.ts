import { createHash, randomUUID } from 'node:crypto';
import { hostname, networkInterfaces, userInfo } from 'node:os';

/** One running program, told apart from every other that may use the same folder. */
export interface RunningSelf {
  /** Of this run alone. */
  readonly token: string;
  readonly user: string;
  readonly computer: string;
  /** Equal only on one computer; which one it is cannot be read off it. */
  readonly machine: string;
  readonly pid: number;
}

/** What this program writes of itself into the record of the data folder. */
export function thisProgram(): RunningSelf {
  const computer = hostname();
  return {
    token: randomUUID(),
    user: userInfo().username,
    computer,
    machine: machineMark(computer),
    pid: process.pid,
  };
}

/**
 * Offices clone their PCs, name and machine id included, so the network cards are asked as well. Where a card is off,
 * the same computer may look like another one: then it is watched before it is believed gone, and nothing is lost.
 */
function machineMark(computer: string): string {
  const cards = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal }) => !internal)
    .map(({ mac }) => mac);
  const known = [computer, ...[...new Set(cards)].sort()].join('\n');
  return createHash('sha256').update(known).digest('hex').slice(0, 32);
}

/** Whether a process of this computer has ended. One of another person's session may not be asked, and so lives. */
export function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
