import type { Mutation } from './hostile-reader';
import { pick } from './mutate-json';

/** A command line as the runs hand it over: a list of words in JSON. */
export function argumentBytes(words: readonly string[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(words));
}

/**
 * Words somebody may write, or paste. No path leads out of the folder the command is started in, because where it
 * writes is for the caller to say and these runs are started by people.
 */
const WORDS: readonly string[] = [
  '--out',
  '--out=',
  '--to',
  '--to=pdf',
  '--to=__proto__',
  '--previous',
  '--profile',
  '--draft',
  '--draft=1',
  '--with-explanations',
  '--',
  '-',
  '-h',
  '--version',
  '--help=1',
  '--no-draft',
  '--__proto__',
  '--constructor=1',
  '',
  ' ',
  '\n',
  '\u0000',
  '\u202e',
  '城关镇.ndbg',
  'a'.repeat(5000),
  '.',
  'check',
  'export',
  'import',
  'consolidate',
  'sound.ndbg',
  'missing.ndbg',
  'hostile.ndbg',
  'folder',
  'written.pdf',
  '%PDF',
  '$(touch touched)',
  '; touch touched',
];

/** A command with words put in, taken away, exchanged or said twice. */
export const mutateArguments: Mutation = (original, next) => {
  const words = JSON.parse(new TextDecoder().decode(original)) as string[];
  for (let times = 1 + Math.floor(next() * 4); times > 0; times -= 1) {
    const at = Math.floor(next() * (words.length + 1));
    const deed = Math.floor(next() * 4);
    if (deed === 0) words.splice(at, 0, pick(WORDS, next) ?? '');
    else if (deed === 1) words.splice(at, 1);
    else if (deed === 2) words.splice(at, 1, pick(WORDS, next) ?? '');
    else words.splice(at, 0, pick(words, next) ?? '');
  }
  return { name: JSON.stringify(words).slice(0, 200), bytes: argumentBytes(words) };
};
