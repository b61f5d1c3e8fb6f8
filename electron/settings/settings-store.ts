import { z } from 'zod';
import { printingChoice } from '#shared/ipc/printing-schemas';
import { settingsSchema } from '#shared/ipc/schemas';
import { openJsonStore } from '../storing/json-store';
import type { StoreWrites } from '../storing/store-write';

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
  theme: settingsSchema.shape.theme.catch(undefined),
  withExplanations: settingsSchema.shape.withExplanations.catch(undefined),
  /** How the person printed last. */
  printing: printingChoice.optional().catch(undefined),
  toldSubstitutes: settingsSchema.shape.toldSubstitutes.catch(undefined),
  paper: settingsSchema.shape.paper.catch(undefined),
  /** Last folder of the open and save dialogs. */
  lastFolder: z.string().optional().catch(undefined),
  bounds: boundsSchema.optional().catch(undefined),
  /** Where earlier versions lie beside the data folder, and where they lay before. */
  versionPlaces: z
    .object({ current: z.string().optional(), former: z.array(z.string()).readonly().catch([]) })
    .optional()
    .catch(undefined),
});

export type Settings = z.output<typeof fileSchema>;
export type WindowBounds = z.output<typeof boundsSchema>;

export interface SettingsStore {
  read(): Settings;
  /**
   * On disk when it resolves. A key given as undefined goes back to its default.
   *
   * @throws the system's error when the disk refuses; the change holds until the program ends
   */
  write(changes: Readonly<Partial<Settings>>): Promise<void>;
  /**
   * The same for what the program notes by itself, such as the last folder. A disk that does not take it must not
   * come between a person and the file they are saving, so nobody waits for it, and it is then only kept in memory.
   */
  remember(changes: Readonly<Partial<Settings>>): void;
}

export interface SettingsParts {
  readonly folder: string;
  readonly writer: StoreWrites;
  /** Whether a file that cannot be read may be set aside; true when left out. */
  readonly mayWrite?: () => boolean;
  readonly now: () => Date;
  /** Told the new name of `settings.json` where it was damaged and set aside. */
  readonly onSetAside?: (name: string) => void;
  /** Told of what could not be remembered, for developers. */
  readonly onFailure: (error: unknown) => void;
}

/** What the program remembers about the person's way of working (`settings.json`); nothing of any report. */
export function openSettings({ onFailure, ...place }: SettingsParts): SettingsStore {
  const store = openJsonStore({ ...place, name: 'settings', schema: fileSchema });
  let settings = fileSchema.parse({ ...store.read() });
  const write = (changes: Readonly<Partial<Settings>>) => {
    settings = fileSchema.parse({ ...settings, ...changes });
    return store.write(settings);
  };
  return {
    read: () => settings,
    write,
    remember: (changes) => void write(changes).catch(onFailure),
  };
}
