import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hasEnded } from '../data-folder/this-program';

/** How long a start waits for another one's claim, in milliseconds: a claim takes some hundredths of a second. */
const PATIENCE_MS = 2000;
const STEP_MS = 10;

/**
 * Does some short work while no other program does it under the same mark. Synchronous, because it is done before
 * anything else of the program may be.
 *
 * A mark whose program has ended is put aside. Where no mark can be made, or one does not go away, the work is done
 * all the same: this keeps two starts of one moment apart and must never keep a start from happening.
 *
 * @param mark path of a file that is there only meanwhile
 */
export function oneAtATime<Result>(mark: string, work: () => Result): Result {
  const isMine = makeMark(mark);
  try {
    return work();
  } finally {
    if (isMine) rmSync(mark, { force: true });
  }
}

function makeMark(mark: string): boolean {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const made = tryToMake(mark);
    if (made !== 'taken') return made === 'made';
    Atomics.wait(pause, 0, 0, STEP_MS);
  }
  return false;
}

function tryToMake(mark: string): 'made' | 'taken' | 'impossible' {
  try {
    const file = openSync(mark, 'wx');
    try {
      writeSync(file, String(process.pid));
    } finally {
      closeSync(file);
    }
    return 'made';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return 'impossible';
    return putAsideLeftOver(mark);
  }
}

function putAsideLeftOver(mark: string): 'taken' | 'impossible' {
  try {
    const pid = Number(readFileSync(mark, 'utf8'));
    if (pid > 0 && hasEnded(pid)) rmSync(mark, { force: true });
    return 'taken';
  } catch (error) {
    // It may have gone meanwhile.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'taken' : 'impossible';
  }
}
