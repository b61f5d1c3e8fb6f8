import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FileRecord } from './file-calls';

/** What of a disk is there after the power went: files by their path below the folder that was watched, and folders. */
export interface DiskState {
  readonly folders: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A file whatever it is called. */
class Inode {
  written = new Uint8Array();
  synced: Uint8Array = new Uint8Array();

  write(bytes: Uint8Array, position: number | undefined): void {
    const at = position ?? this.written.length;
    const next = new Uint8Array(Math.max(this.written.length, at + bytes.length));
    next.set(this.written);
    next.set(bytes, at);
    this.written = next;
  }
}

/** A change of a folder's list of names that no fsync of the folder has made certain yet. */
interface NameChange {
  readonly folder: string;
  readonly apply: (names: Map<string, Inode>) => void;
}

/** More uncertain changes than this are lost from the last one on only, not in every combination. */
const MOST_COMBINED = 6;

/**
 * A disk that is told what a program did (`FailingFiles.records`) and says what may be left of it when the power goes:
 * of a file what was fsynced, or else nothing, a half, or all that was written; of the names every combination of
 * changes that no fsync of their folder followed, because file systems order them as they like.
 */
export class PowerCutDisk {
  readonly #root: string;
  readonly #open = new Map<number, Inode>();
  #names = new Map<string, Inode>();
  #certain = new Map<string, Inode>();
  #folders = new Set<string>();
  #certainFolders = new Set<string>();
  #pending: NameChange[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  /** Takes one call. Answers whether it changed what may be left. */
  take(record: FileRecord): boolean {
    switch (record.call) {
      case 'open':
        return this.#opened(record.file.path, record.file.number, record.flags);
      case 'write':
        this.#open.get(record.file.number)?.write(record.bytes, record.position);
        return true;
      case 'truncate': {
        const inode = this.#open.get(record.file.number);
        if (inode !== undefined) inode.written = inode.written.slice(0, record.length);
        return true;
      }
      case 'fsync':
        return this.#fsynced(record.file.path, record.file.number);
      case 'rename':
        return this.#change(record.to, (names) => moved(names, record.path, record.to));
      case 'link':
        return this.#change(record.to, (names) => linked(names, record.path, record.to));
      case 'copy': {
        const inode = new Inode();
        inode.write(record.bytes, 0);
        return this.#change(record.to, (names) => names.set(record.to, inode));
      }
      case 'unlink':
        return (
          this.#names.has(record.path) && this.#change(record.path, (names) => names.delete(record.path))
        );
      case 'mkdir':
        if (this.#folders.has(record.path)) return false;
        this.#folders.add(record.path);
        return true;
      default:
        return false;
    }
  }

  /** Every state the disk may be found in now. */
  *states(): Generator<DiskState> {
    for (const folders of this.#folderStates()) {
      for (const names of this.#nameStates()) {
        const there = [...names].filter(
          ([path]) => dirname(path) === this.#root || folders.has(dirname(path)),
        );
        for (const content of [syncedOnly, halfOfTheRest, allWritten]) {
          const files = there.map(([path, inode]) => [this.#shown(path), content(inode)] as const);
          yield { folders: [...folders].map((folder) => this.#shown(folder)), files: new Map(files) };
        }
      }
    }
  }

  /** A new folder that the one above it does not know of for certain may be gone, with all that is in it. */
  #folderStates(): readonly ReadonlySet<string>[] {
    return this.#certainFolders.size === this.#folders.size
      ? [this.#folders]
      : [this.#folders, this.#certainFolders];
  }

  *#nameStates(): Generator<ReadonlyMap<string, Inode>> {
    const pending = this.#pending;
    const count = pending.length <= MOST_COMBINED ? 2 ** pending.length : pending.length + 1;
    for (let choice = 0; choice < count; choice += 1) {
      const names = new Map(this.#certain);
      pending.forEach(({ apply }, index) => {
        const isDone = pending.length <= MOST_COMBINED ? (choice >> index) % 2 === 1 : index < choice;
        if (isDone) apply(names);
      });
      yield names;
    }
  }

  #opened(path: string, number: number, flags: string | number): boolean {
    const known = this.#names.get(path);
    const inode = known ?? new Inode();
    this.#open.set(number, inode);
    const isWritten = typeof flags === 'string' && /[wa]/.test(flags);
    if (!isWritten) return false;
    if (known !== undefined) {
      if (flags.includes('w')) known.written = new Uint8Array();
      return true;
    }
    return this.#change(path, (names) => names.set(path, inode));
  }

  #fsynced(path: string, number: number): boolean {
    const inode = this.#open.get(number);
    if (this.#names.has(path) || !this.#isFolder(path)) {
      if (inode !== undefined) inode.synced = Uint8Array.from(inode.written);
      return true;
    }
    for (const { folder, apply } of this.#pending) if (folder === path) apply(this.#certain);
    this.#pending = this.#pending.filter(({ folder }) => folder !== path);
    for (const folder of this.#folders) if (dirname(folder) === path) this.#certainFolders.add(folder);
    return true;
  }

  #isFolder(path: string): boolean {
    return path === this.#root || this.#folders.has(path);
  }

  #change(path: string, apply: NameChange['apply']): true {
    apply(this.#names);
    this.#pending.push({ folder: dirname(path), apply });
    return true;
  }

  #shown(path: string): string {
    return relative(this.#root, path);
  }
}

function moved(names: Map<string, Inode>, from: string, to: string): void {
  const inode = names.get(from);
  if (inode === undefined) return;
  names.delete(from);
  names.set(to, inode);
}

function linked(names: Map<string, Inode>, from: string, to: string): void {
  const inode = names.get(from);
  if (inode !== undefined) names.set(to, inode);
}

const syncedOnly = ({ synced }: Inode) => synced;
const allWritten = ({ written }: Inode) => written;
/** What was fsynced, and of what was written after it a half. */
function halfOfTheRest({ written, synced }: Inode): Uint8Array {
  return written.length <= synced.length ? synced : written.slice(0, (written.length + synced.length) >> 1);
}

/** Puts a state into an empty folder. */
export function materialize({ folders, files }: DiskState, root: string): void {
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

/** Equal states have equal keys. */
export function stateKey({ folders, files }: DiskState): string {
  const contents = [...files].map(([path, bytes]) => `${path}${sep}${Buffer.from(bytes).toString('latin1')}`);
  return JSON.stringify([[...folders].sort(), contents.sort()]);
}
