import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Puts this whole process behind the window: nobody waits for a document with a finger on a key, and on a PC of two
 * cores whoever draws it would otherwise take the processor the window's next frame needs.
 *
 * On Linux a priority belongs to a thread, and a new thread takes that of its maker: those the engine has already
 * started (rubbish collection, compiling) are named one by one. Elsewhere it belongs to the process.
 */
export function yieldToTyping(): void {
  const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;
  if (process.platform !== 'linux') {
    setPriority(PRIORITY_BELOW_NORMAL);
    return;
  }
  for (const thread of readdirSync('/proc/self/task')) setPriority(Number(thread), PRIORITY_LOW);
  runWhenIdle();
}

/**
 * The lowest priority still makes a thread of the window that wakes wait for its turn now and then; Linux's policy for
 * what runs when nothing else does never. Node cannot ask for it, `chrt` of util-linux can. Where that is missing or
 * refuses, the low priority remains, which is why its answer is not looked at.
 */
function runWhenIdle(): void {
  execFile('chrt', ['--all-tasks', '--idle', '--pid', '0', String(process.pid)], () => undefined);
}
