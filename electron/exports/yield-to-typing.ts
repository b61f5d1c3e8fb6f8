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
}
