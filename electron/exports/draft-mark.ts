import type { Finding } from '#shared/rules/finding';

/** What stands in the header of every page of a draft (guides: ux-conventions, printing). */
export function draftMark(findings: readonly Finding[]): string {
  return findings.some((finding) => finding.severity === 'error') ? '草稿，未通过校验' : '草稿';
}
