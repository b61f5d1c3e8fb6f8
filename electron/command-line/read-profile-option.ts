import type { LocalProfile } from '#shared/profile/local-profile';
import { isProfileFor, profileWords } from '#shared/profile/profile-words';
import type { Report } from '#shared/report/report';
import { readProfilePath } from '../imports/read-profile-path';
import { type CommandResult, failure } from './command';

export type ProfileOption =
  | {
      readonly ok: true;
      readonly profile: LocalProfile | undefined;
      /** What whoever named it has to know; empty otherwise. */
      readonly notice: string;
    }
  | { readonly ok: false; readonly result: CommandResult };

/** Reads the file of `--profile`, if one was named, for a report. A bad one is refused with its line. */
export async function readProfileOption(file: string | undefined, report: Report): Promise<ProfileOption> {
  if (file === undefined) return { ok: true, profile: undefined, notice: '' };
  const reading = await readProfilePath(file);
  if (!reading.ok) return { ok: false, result: failure(`“${file}”${reading.message}`) };
  const { profile } = reading;
  if (isProfileFor(profile, report.reportYear)) return { ok: true, profile, notice: '' };
  const notice = `提示：本地要求“${profileWords(profile)}”是 ${profile.reportYear} 年度的，年报是 ${report.reportYear} 年度的，没有用来核对。\n`;
  return { ok: true, profile, notice };
}
