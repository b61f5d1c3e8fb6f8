/** What the program uses of electron-store, so that drafts and settings can be tested without Electron. */
export interface Store<T extends object> {
  readonly path: string;
  /** Reading reads the file; assigning writes the whole of it, whatever lies there. */
  store: T;
  /** Reads the file, changes the named keys, writes the whole file. */
  set(values: Partial<T>): void;
}

export interface StoreOptions<T extends object> {
  /** Folder, absolute. */
  readonly cwd: string;
  /** File name without extension. */
  readonly name: string;
  readonly fileExtension: string;
  /** Keys such as `a.b` are plain keys. */
  readonly accessPropertiesByDotNotation: false;
  readonly serialize: (value: T) => string;
  readonly deserialize: (text: string) => T;
}

/**
 * Opens a store file; one that does not exist is made at the first `set`.
 *
 * Never `clearInvalidConfig` (it replaces a damaged file by an empty one), `schema` (it judges by a second schema) or
 * `migrations` (unsupported by its author): those three options cannot be given through this type.
 */
export type StoreMaker = <T extends Record<string, unknown>>(options: StoreOptions<T>) => Store<T>;
