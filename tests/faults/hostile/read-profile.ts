import { localNoticeFor, profileWords } from '#shared/profile/profile-words';
import { validate } from '#shared/rules/validate';
import { readProfilePath } from '../../../electron/imports/read-profile-path';
import { soundReport } from '../../rule-cases/sound-report';
import type { Ended } from './hostile-reader';

const REPORT = soundReport('2021');

/** Opens a local profile and checks a report by it, as 打开本地要求文件 does. */
export async function openProfileFile(path: string): Promise<Ended> {
  const reading = await readProfilePath(path);
  if (!reading.ok) return { how: 'refused', words: reading.message };
  profileWords(reading.profile);
  localNoticeFor(REPORT, reading.profile);
  validate(REPORT, { profile: reading.profile });
  return { how: 'read' };
}
