import { createContext, useContext } from 'react';
import type { FolderStanding } from '#shared/ipc/folder-standing';

export interface Folder {
  /** Whether the drafts can be changed from this window, and if not, why. */
  readonly standing: FolderStanding;
  /** Takes the data folder from whoever uses it, once the person has said so. */
  readonly takeOver: () => Promise<void>;
}

export const FolderContext = createContext<Folder | undefined>(undefined);

/** Who may write in the data folder. */
export function useFolder(): Folder {
  const folder = useContext(FolderContext);
  if (folder === undefined) throw new Error('No data folder above this component');
  return folder;
}

/** Whether what is shown can only be looked at. */
export function useReadOnly(): boolean {
  return useFolder().standing.standing !== 'ours';
}
