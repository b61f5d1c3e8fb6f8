import { FORM_IN_FORCE, formForYear } from '#shared/form/forms';
import type { LocalProfile } from '#shared/profile/local-profile';
import { officialDeadline } from '#shared/report/official-deadline';
import { textParts } from '#shared/rules/text-parts';
import { dateInWords } from '#shared/values/calendar-date';

/** What a local profile asks for, one line each, so that whoever opened it sees that it is the right one. */
export function askedWords(profile: LocalProfile): readonly string[] {
  const { requiredTopics, rules } = profile;
  const lines = [deadlineWords(profile), lengthWords(profile)];
  if (requiredTopics.length > 0)
    lines.push(`第一部分要写到：${requiredTopics.map(({ name }) => name).join('、')}`);
  if (rules.length > 0) lines.push(`另外核对 ${rules.length} 项`);
  return lines.filter((line) => line !== undefined);
}

/** A day between the two official ones is earlier for governments alone. */
function deadlineWords({ deadline, reportYear }: LocalProfile): string | undefined {
  if (deadline === undefined || reportYear === undefined) return undefined;
  const ofDepartments = officialDeadline('department', reportYear);
  const exception = deadline > ofDepartments ? '（各级人民政府；其他单位仍为 1 月 31 日）' : '';
  return `最迟报送：${dateInWords(deadline)}${exception}`;
}

function lengthWords({ lengthLimits, reportYear }: LocalProfile): string | undefined {
  const form = (reportYear === undefined ? undefined : formForYear(reportYear)) ?? FORM_IN_FORCE;
  const limits = textParts(form).flatMap(({ part, name }) => {
    const limit = lengthLimits[part];
    return limit === undefined ? [] : [`${name}不超过 ${limit} 字`];
  });
  return limits.length === 0 ? undefined : `字数：${limits.join('，')}`;
}
