import type { Report } from '#shared/report/report';

const SENTENCE = '全面推进政务公开，主动公开政府信息1234条，依法办理申请（含上年结转）。';

/** A report with another text in its first part. */
export function withText(report: Report, overview: string): Report {
  return { ...report, narrative: { ...report.narrative, overview } };
}

/** A text of this many characters in paragraphs of this many. */
export function paragraphs(characters: number, each: number): string {
  const paragraph = SENTENCE.repeat(Math.ceil(each / SENTENCE.length)).slice(0, each - 1);
  return Array.from({ length: Math.floor(characters / each) }, () => paragraph).join('\n');
}
