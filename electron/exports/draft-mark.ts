import type { Report } from '#shared/report/report';
import type { Finding } from '#shared/rules/finding';

/** What stands in the header of every page of a draft (guides: ux-conventions, printing). */
export function draftMark({ practice }: Pick<Report, 'practice'>, findings: readonly Finding[]): string {
  const mark = practice === true ? '练习草稿' : '草稿';
  return findings.some((finding) => finding.severity === 'error') ? `${mark}，未通过校验` : mark;
}
