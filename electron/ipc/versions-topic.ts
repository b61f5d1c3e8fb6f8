import type { Reply } from '#shared/ipc/channels';
import { fileFailure } from '../files/file-failure';
import { VersionChanges } from '../versions/version-changes';
import { readVersion } from '../versions/version-files';
import { shownPlace, type VersionKeeper, VersionNotKept } from '../versions/version-keeper';
import type { VersionPlaces } from '../versions/version-places';
import type { FileDialogs } from '../window/file-dialogs';
import type { Topic } from './door';

export interface VersionsTopicParts {
  readonly versions: VersionKeeper;
  readonly places: VersionPlaces;
  readonly dialogs: Pick<FileDialogs, 'chooseFolder'>;
}

/** Earlier versions as the page sees them. */
export function versionsTopic({ versions, places, dialogs }: VersionsTopicParts): Topic<'versions'> {
  const changes = new VersionChanges();
  const shown = async (): Promise<Reply<'versions:place'>> => {
    const { chosen } = places;
    const { missing } = await places.present();
    return chosen === undefined ? { missing } : { shownPath: shownPlace(chosen), missing };
  };

  return {
    'versions:list': async ({ id }) => {
      try {
        const listed = await changes.of(await versions.list(id), readVersion);
        return {
          outcome: 'listed',
          versions: listed.map(({ version: { name, madeAt, reason }, ...told }) => ({
            name,
            madeAt,
            reason,
            ...told,
          })),
        };
      } catch (error) {
        return { outcome: 'failed', message: `早先版本没有读出来：${fileFailure(error)}。` };
      }
    },
    'versions:read': async ({ id, name }) => {
      const reading = await versions.read(id, name);
      return reading.ok
        ? { outcome: 'read', report: reading.report }
        : { outcome: 'failed', message: reading.message };
    },
    'versions:keep-before': ({ id, report, reason }) => {
      versions.keepBefore(id, report, reason);
      return {};
    },
    'versions:keep': async ({ id, report }) => {
      try {
        return { outcome: 'kept', name: await versions.keep(id, report, 'beforeRestore') };
      } catch (error) {
        if (error instanceof VersionNotKept) return { outcome: 'failed', message: error.message };
        throw error;
      }
    },
    'versions:place': shown,
    'versions:choose-place': async () => {
      const folder = await dialogs.chooseFolder('选择早先版本的存放位置');
      if (folder === undefined) return { outcome: 'cancelled' };
      try {
        await places.choose(folder);
      } catch (error) {
        return {
          outcome: 'failed',
          message: `不能把早先版本存到这里：${fileFailure(error)}。请换一个位置。`,
        };
      }
      return { outcome: 'chosen', place: await shown() };
    },
    'versions:use-data-folder': async () => {
      await places.useDefault();
      return shown();
    },
  };
}
