/** What the program uses of electron-store, so that its writes can be tested without Electron. */
export interface Store<T extends object> {
  readonly path: string;
  /** Assigning writes the whole file. */
  store: T;
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
 * Makes an electron-store.
 *
 * Never `clearInvalidConfig` (it replaces a damaged file by an empty one), `schema` (it judges by a second schema) or
 * `migrations` (unsupported by its author): those three options cannot be given through this type.
 */
export type StoreMaker = <T extends Record<string, unknown>>(options: StoreOptions<T>) => Store<T>;
