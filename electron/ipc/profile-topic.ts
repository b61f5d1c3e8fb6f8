import { basename } from 'node:path';
import { fileFailure } from '../files/file-failure';
import { readProfilePath } from '../imports/read-profile-path';
import type { ProfileInUse } from '../settings/profile-in-use';
import type { FileDialogs } from '../window/file-dialogs';
import type { Topic } from './door';

export interface ProfileTopicParts {
  readonly profiles: ProfileInUse;
  readonly dialogs: FileDialogs;
}

/** The local profile as the page sees it: what it asks for, and how it is opened and removed. */
export function profileTopic({ profiles, dialogs }: ProfileTopicParts): Topic<'profile'> {
  return {
    'profile:get': () => profiles.state,
    'profile:open': async () => {
      const path = await dialogs.chooseProfileFile();
      if (path === undefined) return { outcome: 'cancelled' };
      const shownName = basename(path);
      const reading = await readProfilePath(path);
      if (!reading.ok) return { outcome: 'refused', shownName, message: reading.message };
      try {
        await profiles.use(reading.profile, reading.text);
      } catch (error) {
        const message = `文件读出来了，但没有保存到数据文件夹：${fileFailure(error)}。`;
        return { outcome: 'refused', shownName, message };
      }
      return { outcome: 'opened', profile: reading.profile };
    },
    'profile:remove': async () => {
      await profiles.remove();
      return {};
    },
  };
}
