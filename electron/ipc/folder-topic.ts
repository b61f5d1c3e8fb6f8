import type { FolderHold } from '../data-folder/folder-hold';
import type { Topic } from './door';

/** Who may write in the data folder, as the page sees it. */
export function folderTopic(hold: FolderHold): Topic<'folder'> {
  return {
    'folder:get': () => hold.standing,
    'folder:take-over': () => hold.takeOver(),
  };
}
