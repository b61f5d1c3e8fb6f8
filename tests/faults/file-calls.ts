/** What a program asks of the file system, by the name of the system call that does the work. */
export type FileCall =
  | 'open'
  | 'read'
  | 'write'
  | 'fsync'
  | 'close'
  | 'rename'
  | 'link'
  | 'unlink'
  | 'copy'
  | 'truncate'
  | 'mkdir'
  | 'readdir'
  | 'stat'
  | 'realpath'
  | 'access'
  | 'chmod';

/** A file or folder as long as it is open; a renamed one keeps its number. */
export interface OpenedFile {
  readonly number: number;
  readonly path: string;
}

/** One call that was made and did not fail, with what a replay of it needs. */
export type FileRecord =
  | { readonly call: 'open'; readonly file: OpenedFile; readonly flags: string | number }
  | {
      readonly call: 'write';
      readonly file: OpenedFile;
      readonly bytes: Uint8Array;
      /** Place in the file; undefined at its end. */
      readonly position: number | undefined;
    }
  | { readonly call: 'fsync' | 'close'; readonly file: OpenedFile }
  | { readonly call: 'truncate'; readonly file: OpenedFile; readonly length: number }
  | { readonly call: 'rename' | 'link'; readonly path: string; readonly to: string }
  | { readonly call: 'copy'; readonly path: string; readonly to: string; readonly bytes: Uint8Array }
  | {
      readonly call: 'read' | 'unlink' | 'mkdir' | 'readdir' | 'stat' | 'realpath' | 'access' | 'chmod';
      readonly path: string;
    };

/** Whoever watches the calls of this process: may make one fail, and hears of each that did not. */
export interface FileWatcher {
  /** Whether calls on this path are its business. */
  concerns(path: string): boolean;
  /** Before a call is made. Throws the error the call is to fail with. */
  before(call: FileCall, path: string): void;
  /** How many bytes of a write the disk takes, at most `length`. */
  taken(path: string, length: number): number;
  after(record: FileRecord): void;
}

/** One watcher at a time; kept with the process, because a test and its set-up may load this file twice. */
const PLACE = Symbol.for('file-calls-watcher');
const seat = globalThis as { [PLACE]?: FileWatcher | undefined };

/** Sets the watcher of this process, or none. */
export function watchFileCalls(watcher: FileWatcher | undefined): void {
  seat[PLACE] = watcher;
}

/** The watcher a path is the business of. */
export function watcherOf(path: string): FileWatcher | undefined {
  const watcher = seat[PLACE];
  return watcher?.concerns(path) === true ? watcher : undefined;
}
