import { join } from 'node:path';
import { DraftLibrary } from '../../electron/drafts/draft-library';
import { VersionKeeper } from '../../electron/versions/version-keeper';
import { VersionPlaces } from '../../electron/versions/version-places';
import { makePlainWriter } from './plain-writer';

/** A data folder with its library and its versions, as the program has them, without the thread that writes. */
export function oneComputer(folder: string, onFailure: (error: unknown) => void) {
  const now = () => new Date('2025-01-03T14:32:00Z');
  const draftsFolder = join(folder, 'drafts');
  const previousFolder = join(folder, 'previous');
  const library = new DraftLibrary({
    folder: draftsFolder,
    previousFolder,
    notesFolder: folder,
    writer: makePlainWriter(),
    now,
    onFailure,
  });
  const versions = new VersionKeeper({
    draftsFolder,
    places: new VersionPlaces({
      defaultFolder: join(folder, 'versions'),
      read: () => ({ former: [] }),
      write: () => undefined,
    }),
    now,
    tell: () => undefined,
    onFailure,
  });
  return { library, versions, draftsFolder, previousFolder, now, onFailure };
}
