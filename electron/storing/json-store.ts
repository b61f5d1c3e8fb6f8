import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { setAside } from '../files/set-aside';
import type { StoreWrites } from './store-write';

export interface JsonStoreOptions<T extends Record<string, unknown>> {
  /** Folder, absolute. */
  readonly folder: string;
  /** File name without `.json`. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly writer: StoreWrites;
  /** Whether a file that cannot be read may be set aside; true when left out. */
  readonly mayWrite?: (() => boolean) | undefined;
  readonly now: () => Date;
  /** Told the new name of a file that was set aside because it could not be read. */
  readonly onSetAside?: ((name: string) => void) | undefined;
}

export interface JsonStore<T> {
  /**
   * What lies there now; undefined where there is nothing, or nothing that can be read: that is set aside, never
   * erased.
   *
   * @throws the system's error where the disk does not even let it be read
   */
  read(): T | undefined;
  /** On disk when it resolves. @throws the system's error when the disk refuses */
  write(value: T): Promise<void>;
}

/** Opens a store file for what may be lost without losing a draft. */
export function openJsonStore<T extends Record<string, unknown>>(options: JsonStoreOptions<T>): JsonStore<T> {
  const { folder, name, schema, writer, now, mayWrite = () => true, onSetAside } = options;
  const path = `${folder}/${name}.json`;
  return {
    read: () => {
      try {
        return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
        if (!mayWrite()) return undefined;
        const aside = setAside(path, now());
        onSetAside?.(basename(aside));
        return undefined;
      }
    },
    write: async (value) => {
      await writer.write({ kind: 'json', path, value });
    },
  };
}
