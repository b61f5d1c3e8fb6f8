import { z } from 'zod';
import { settingsSchema } from '#shared/ipc/schemas';
import { openJsonStore } from '../files/json-store';
import type { StoreMaker } from '../files/store-maker';

const boundsSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});

/** Each setting stands for itself: one that cannot be understood falls back alone. */
const fileSchema = z.object({
  textSize: settingsSchema.shape.textSize.catch(100),
  unit: settingsSchema.shape.unit.catch(undefined),
  /** Last folder of the open and save dialogs. */
  lastFolder: z.string().optional().catch(undefined),
  bounds: boundsSchema.optional().catch(undefined),
});

export type Settings = z.output<typeof fileSchema>;
export type WindowBounds = z.output<typeof boundsSchema>;

export interface SettingsStore {
  read(): Settings;
  /** A key given as undefined goes back to its default. */
  write(changes: Readonly<Partial<Settings>>): void;
}

/** What the program remembers about the person's way of working (`settings.json`); nothing of any report. */
export function openSettings(folder: string, makeStore: StoreMaker, now: () => Date): SettingsStore {
  const store = openJsonStore({ folder, name: 'settings', schema: fileSchema, makeStore, now });
  let settings = fileSchema.parse({ ...store.store });
  return {
    read: () => settings,
    write: (changes) => {
      settings = fileSchema.parse({ ...settings, ...changes });
      store.store = settings;
    },
  };
}
