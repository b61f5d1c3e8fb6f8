import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { type FileRecord, watchFileCalls } from '../file-calls';
import { numbersFrom } from '../random-numbers';
import type { HostileInput, HostileReader } from './hostile-reader';
import { type HostileReaderName, hostileReader } from './hostile-readers';

/** In memory where there is such a place: thousands of files are written, and nothing here is about the disk. */
const ROOM = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Which input: the same numbers make the same bytes on every computer. */
export interface HostileCase {
  readonly reader: HostileReaderName;
  readonly seed: number;
  readonly at: number;
}

export interface HostileOutcome {
  readonly how: 'read' | 'refused' | 'failed';
  /** What was done to the sound input. */
  readonly name: string;
  /** What went wrong; empty where nothing did. */
  readonly failures: readonly string[];
}

const sound = new Map<HostileReaderName, Promise<readonly Uint8Array[]>>();

/** What a reader's inputs are made of, made once in a process: that takes longer than reading most of them. */
function soundInputs(reader: HostileReaderName): Promise<readonly Uint8Array[]> {
  const made = sound.get(reader) ?? hostileReader(reader).originals();
  sound.set(reader, made);
  return made;
}

/** The hostile input of a case. */
export async function hostileInput({ reader, seed, at }: HostileCase): Promise<HostileInput> {
  const { mutations } = hostileReader(reader);
  const all = await soundInputs(reader);
  const next = numbersFrom(seed + at * 7919);
  // A copy: a mutation changes what it is given.
  const original = new Uint8Array(all[at % all.length] ?? []);
  const mutate = mutations[Math.floor(next() * mutations.length)];
  if (mutate === undefined) throw new Error(`${reader} has no mutations`);
  return mutate(original, next);
}

/**
 * Hands one hostile input over and looks at what comes of it: no crash, words a person can read where it is refused,
 * and nothing written outside the folder it was given.
 */
export async function tryHostile(wanted: HostileCase): Promise<HostileOutcome> {
  return tryInput(hostileReader(wanted.reader), await hostileInput(wanted));
}

/** The same with any reader and input. */
export async function tryInput(
  { read, ending }: Pick<HostileReader, 'read' | 'ending'>,
  { name, bytes }: HostileInput,
): Promise<HostileOutcome> {
  const folder = await mkdtemp(join(ROOM, 'hostile-'));
  const chosen = join(folder, 'chosen');
  await mkdir(chosen);
  const path = join(chosen, `hostile.${ending}`);
  await writeFile(path, bytes);
  const start = process.cwd();
  const strayed: string[] = [];
  watchFileCalls({
    concerns: () => true,
    before: () => undefined,
    taken: (_path, length) => length,
    after: (record) => strayed.push(...writtenOutside(record, chosen)),
  });
  try {
    const ended = await read(path, chosen);
    const silent = ended.how === 'refused' ? badWords(ended.words) : [];
    return { how: ended.how, name, failures: [...silent, ...strayed] };
  } catch (error) {
    return { how: 'failed', name, failures: [`threw ${String(error).slice(0, 300)}`, ...strayed] };
  } finally {
    watchFileCalls(undefined);
    process.chdir(start);
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is wrong with the words of a refusal. */
export function badWords(words: string): string[] {
  if (words.trim() === '') return ['refused without a word'];
  if (!/[\u4e00-\u9fff]/.test(words)) return [`no Chinese: ${words.slice(0, 100)}`];
  if (!/[。：]\s*$/.test(words.trimEnd())) return [`no sentence: ${words.slice(-100)}`];
  if (/\bundefined\b|\[object|\bNaN\b|(Type|Range|Syntax|Reference)Error|\n\s+at /.test(words))
    return [`speaks of code: ${words.slice(0, 200)}`];
  return [];
}

const CHANGES: ReadonlySet<FileRecord['call']> = new Set([
  'write',
  'truncate',
  'rename',
  'link',
  'copy',
  'unlink',
  'mkdir',
  'chmod',
]);

function writtenOutside(record: FileRecord, folder: string): string[] {
  if (!CHANGES.has(record.call)) return [];
  const places =
    'file' in record ? [record.file.path] : 'to' in record ? [record.path, record.to] : [record.path];
  return places
    .filter((place) => place !== folder && !place.startsWith(folder + sep))
    .filter((place) => !isToolCache(place))
    .map((place) => `${record.call} outside its folder: ${place}`);
}

/** The tool that runs these TypeScript files keeps what it has translated. */
function isToolCache(place: string): boolean {
  return place.startsWith(join(tmpdir(), 'tsx-')) || place.includes(`${sep}node_modules${sep}`);
}
