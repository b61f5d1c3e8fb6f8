import { z } from 'zod';
import { setAside } from './set-aside';
import type { Store, StoreMaker } from './store-maker';

export interface JsonStoreOptions<T extends Record<string, unknown>> {
  /** Folder, absolute. */
  readonly folder: string;
  /** File name without `.json`. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly makeStore: StoreMaker;
  readonly now: () => Date;
}

/** Opens a store for what may be lost without losing a draft. A file that cannot be read is set aside, never erased. */
export function openJsonStore<T extends Record<string, unknown>>(options: JsonStoreOptions<T>): Store<T> {
  const { folder, name, schema, makeStore, now } = options;
  const open = () =>
    makeStore<T>({
      cwd: folder,
      name,
      fileExtension: 'json',
      accessPropertiesByDotNotation: false,
      serialize: (value) => `${JSON.stringify(value, null, 2)}\n`,
      deserialize: (text) => schema.parse(JSON.parse(text)),
    });
  try {
    return open();
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    setAside(`${folder}/${name}.json`, now());
    return open();
  }
}
