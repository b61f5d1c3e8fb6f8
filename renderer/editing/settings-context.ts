import { createContext, useContext } from 'react';
import type { Reply } from '#shared/ipc/channels';

export type Settings = Reply<'settings:get'>;

export interface SettingsHolder {
  readonly settings: Settings;
  /** Takes effect at once and is remembered for the next start. */
  readonly change: (changes: Partial<Settings>) => void;
}

export const SettingsContext = createContext<SettingsHolder | undefined>(undefined);

/** What is remembered between starts: 字号, light or dark, and the unit. */
export function useSettings(): SettingsHolder {
  const holder = useContext(SettingsContext);
  if (holder === undefined) throw new Error('No settings above this component');
  return holder;
}
