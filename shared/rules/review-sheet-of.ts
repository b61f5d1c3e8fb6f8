import type { Form } from '../form/form';
import { formOf } from '../form/forms';
import { isProfileFor, profileWords } from '../profile/profile-words';
import { shortDigest } from '../report/canonical';
import type { Report } from '../report/report';
import { reportDigest } from '../report/report-file';
import type { ReviewItem, ReviewSheet } from '../report/review-sheet';
import type { CheckContext } from './check-context';
import { findingPlace, partName } from './finding-place';
import type { FoldedFinding } from './fold-findings';
import { reasonFor } from './reason-for';
import { type Review, type ReviewGroup, reviewReport } from './review-report';
import { SEVERITY_WORDS } from './severity-words';
import { isOfYearBefore } from './subject';
import type { WaitingFor } from './waiting-for';

const NOTE = '本页由填报软件按公开要求自动核对生成，供内部审签参考。';
const SIGNERS = ['填报人', '审核人', '负责人'] as const;

/** What to say of checks that could not be made; null where there is nothing a person could do or miss. */
const GAPS: Readonly<Record<WaitingFor, ((count: number) => string) | null>> = {
  blank: (count) => `有空着的格或部分，${count} 项暂不能核对。填好后再核对一次。`,
  previous: (count) => `没有去年的年报，${count} 项跨年核对没有进行。可导入去年年报后再核对一次。`,
  previousBlank: (count) => `去年的年报里有空格，或格式不同没有对应的栏目，${count} 项跨年核对没有进行。`,
  profile: () => '没有使用本地要求文件，当地通知的要求没有核对。',
  today: (count) => `不知道当天日期，${count} 项与日期有关的没有核对。`,
  seal: null,
  nothingSaid: null,
};

/** A review of a report in words, the same for the window and for paper; its entries in the order of the review's. */
export function reviewSheetOf(
  report: Report,
  context: CheckContext = {},
  review: Review = reviewReport(report, context),
): ReviewSheet {
  const form = formOf(report.template);
  const digest = reportDigest(report);
  const { reportYear, template, unit } = report;
  return {
    title: `${reportYear}年政府信息公开工作年度报告自查情况${report.practice === true ? '（练习）' : ''}`,
    unitName: unit.name,
    reportYear,
    template,
    digest,
    facts: [
      { label: '单位', content: unit.name || '（还没有填）' },
      { label: '报告年度', content: `${reportYear} 年（${template} 版格式）` },
      { label: '校验码', content: shortDigest(digest) },
      { label: '核对日期', content: dateInWords(context.today) },
      { label: '去年年报', content: previousInWords(report, context) },
      { label: '本地要求', content: profileInWords(report, context) },
    ],
    verdict: verdictInWords(review),
    detail: detailInWords(review),
    groups: review.groups.map((group) => ({
      name: group.name,
      summary: summaryInWords(group),
      items: group.found.map((folded) => reviewItem(form, report, folded)),
    })),
    gaps: gapsOf(review),
    note: NOTE,
    signers: SIGNERS,
  };
}

/** `会被退回：3 处必须修改` · `可能被要求说明：2 处` · `未发现问题` */
function verdictInWords({ verdict, counts }: Review): string {
  switch (verdict) {
    case 'sentBack':
      return `会被退回：${counts.errors} 处必须修改`;
    case 'questioned':
      return `可能被要求说明：${counts.unexplained} 处`;
    case 'clear':
      return '未发现问题';
  }
}

/** The counts the verdict does not name, in one sentence; empty where there are none. */
function detailInWords({ verdict, counts }: Review): string {
  const { unexplained, explained, hints } = counts;
  const parts = [
    ...(verdict === 'sentBack' && unexplained > 0 ? [`${unexplained} 处请核实没有写说明`] : []),
    ...(explained > 0 ? [`${explained} 处请核实已写明说明`] : []),
    ...(hints > 0 ? [`${hints} 处提示`] : []),
  ];
  return parts.length === 0 ? '' : `另有 ${parts.join('、')}。`;
}

/** How much was looked at under a heading. */
function summaryInWords({ made, passed, found, nothing }: ReviewGroup): string {
  if (made === 0) return nothing;
  const rest = found.length === 0 ? '未发现问题' : `发现 ${found.length} 处`;
  return `核对 ${made} 项，通过 ${passed} 项，${rest}。`;
}

/** What could not be checked and why, a sentence each. */
function gapsOf({ groups }: Review): readonly string[] {
  return (Object.keys(GAPS) as WaitingFor[]).flatMap((lack) => {
    const count = groups.reduce((sum, { waiting }) => sum + (waiting.get(lack) ?? 0), 0);
    const sentence = GAPS[lack];
    return count === 0 || sentence === null ? [] : [sentence(count)];
  });
}

function reviewItem(
  form: Form,
  report: Report,
  { lead, message, count, members }: FoldedFinding,
): ReviewItem {
  const reasons = new Set(
    members.map((member) => (member.explained ? reasonFor(member, report) : undefined)),
  );
  const [reason] = reasons;
  return {
    weight: SEVERITY_WORDS[lead.severity],
    place: count > 1 ? partName(form, lead.section) : findingPlace(form, lead),
    message,
    ...(reasons.size === 1 && reason !== undefined ? { reason } : {}),
  };
}

function dateInWords(today: string | undefined): string {
  const [year, month, day] = (today ?? '').split('-').map(Number);
  return year && month && day ? `${year} 年 ${month} 月 ${day} 日` : '未注明';
}

function previousInWords(report: Report, { previous }: CheckContext): string {
  if (previous === undefined) return '没有导入';
  return isOfYearBefore(previous, report) ? `${previous.reportYear} 年年报` : '不是上一年度的，没有用';
}

/** Named only where the report was checked with it: one of another year is not. */
function profileInWords({ reportYear }: Report, { profile }: CheckContext): string {
  if (profile === undefined) return '未使用';
  return isProfileFor(profile, reportYear)
    ? profileWords(profile)
    : `${profileWords(profile)}，年度不同，没有用来核对`;
}
