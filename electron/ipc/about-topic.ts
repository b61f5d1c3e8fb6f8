import type { Reply } from '#shared/ipc/channels';
import { localDate } from '#shared/values/local-date';
import { type CarriedPart, carriedParts } from '../about/carried-parts';
import { type ProgramPlaces, selfCheck } from '../about/self-check';
import { technicalText } from '../about/technical-text';
import { errorValues } from '../event-log/event-kinds';
import type { EventLog } from '../event-log/event-log';
import { fileFailure, isFileFailure } from '../files/file-failure';
import { replaceFile } from '../files/replace-file';
import type { FileDialogs } from '../window/file-dialogs';
import type { Topic } from './door';
import type { KnownLocations } from './known-locations';

export interface AboutTopicParts {
  readonly facts: () => Promise<Reply<'about:get'>>;
  readonly places: ProgramPlaces;
  readonly events: Pick<EventLog, 'note' | 'text'>;
  readonly dialogs: Pick<FileDialogs, 'chooseTarget'>;
  readonly locations: KnownLocations;
  readonly now: () => Date;
  /** Shows the data folder in the system's file manager; answers with its complaint, empty where there is none. */
  readonly openDataFolder: () => Promise<string>;
}

/** 关于: what the program says of itself, its files, its licences and its log. */
export function aboutTopic(parts: AboutTopicParts): Topic<'about'> {
  const { facts, places, events, dialogs, locations, now } = parts;
  return {
    'about:get': facts,
    'about:open-data-folder': async () =>
      (await parts.openDataFolder()) === ''
        ? {}
        : { message: '系统没有打开这个文件夹。请按上面写的位置，在文件管理器里打开。' },
    'about:check-program': async () => {
      const outcome = await checkProgram(places);
      const wrong =
        outcome.outcome === 'damaged'
          ? outcome.changed.length + outcome.missing.length + outcome.added.length
          : 0;
      const files = outcome.outcome === 'unknown' ? 0 : outcome.files;
      events.note('self-check', { outcome: outcome.outcome, files, wrong });
      return outcome;
    },
    'about:licences': async () => (await carriedParts(places.bundles)).map(withVersion),
    'about:log': async () => ({ text: await events.text() }),
    'about:save-log': async () => {
      const path = await dialogs.chooseTarget(`年报软件技术信息${localDate(now())}.txt`);
      if (path === undefined) return { outcome: 'cancelled' };
      try {
        // With the mark that lets Notepad know the encoding.
        await replaceFile(path, `\ufeff${technicalText(await facts(), await events.text())}`);
      } catch (error) {
        return { outcome: 'failed', message: `没有保存成功：${fileFailure(error)}。` };
      }
      return { outcome: 'saved', location: locations.tokenFor(path), shownPath: path };
    },
    'about:tell-fault': ({ kind, frames }) => {
      events.note('fault-in-page', errorValues({ kind, frames }));
      return {};
    },
  };
}

async function checkProgram(places: ProgramPlaces): Promise<Reply<'about:check-program'>> {
  try {
    return await selfCheck(places);
  } catch (error) {
    if (!isFileFailure(error)) throw error;
    return {
      outcome: 'unknown',
      message: `自检没有做完：${fileFailure(error)}。请从安装包重新安装；草稿不受影响。`,
    };
  }
}

/** The Electron that runs is known only when it does. */
function withVersion(part: CarriedPart): CarriedPart {
  return part.name === 'Electron' ? { ...part, version: process.versions.electron ?? '' } : part;
}
