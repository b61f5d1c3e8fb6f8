import type { HelpStanding } from '#shared/form/form';

/** How sure a help text is, in words: what is not official must not read as if it were (spec/filling-guide.md). */
const STANDING_WORDS: Readonly<Record<HelpStanding, string>> = {
  official: '官方依据',
  local: '地方要求，仅供参考',
  practice: '通行做法',
  unconfirmed: '未找到全国统一口径，请以上级通知为准',
};

/** The standings of a text as one remark: `官方依据；地方要求，仅供参考`. */
export function standingRemark(standing: readonly HelpStanding[]): string {
  return standing.map((one) => STANDING_WORDS[one]).join('；');
}
