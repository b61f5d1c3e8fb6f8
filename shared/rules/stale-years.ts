import { paragraphReader } from '../reading/paragraph-reader';
import { namedPeriods } from '../reading/statistics-periods';
import { type YearMention, yearMentions } from '../reading/year-mentions';

/**
 * Years left from an earlier report (rule N-08). A report may speak of other years in many good ways: in a law's
 * date, a comparison, a plan, a list of years. Whatever has one of these signs is left alone.
 */

/** The year is one of several, or a comparison, or the date of something that is still in use. */
const NAMED_FOR_COMPARISON =
  /相比|比较|同比|环比|比上|比去|较|增[长加]|减少|下降|上升|提高|同期|逐年|历年|往年|累计|连续|以来|至今|以前|之前|追溯|遗留|历史|清理|规划|五年|三年|十[二三四五]五/;
/** What may stand right before such a year. */
const LEADS_TO_ANOTHER_YEAR =
  /(?:自|从|自从|截[至止]到?|早在|较|比|与|同|和|及|、|至|到|[-—–－~～]|(?:建|成立|设立|始|修订|颁布|印发|发布|制定|出台|施行|实施)于|(?:申请|要求|请求|查询|获取|索取)(?:公开|查询|获取)?|涉及|针对|》\s*[（(])\s*$/;
/** What may stand right after it, a month and a day aside. */
const DATES_SOMETHING =
  /^\s*\d+\s*[件条项份篇次][、，,](?:19|20)\d{2}年|^(?:\d{1,2}月(?:\d{1,2}日)?)?\s*(?:以来|起|至今|开始|年?底前|前|版|新?修订|修正|修改|颁布|施行|实施|成立|组建|挂牌|建成|设立|开通|改版|上线|启用|机构改革|新《?条例|的?《|格式|模板|第?\d+号|第[一二三四五六七八九十]+[号期次届批]|(?:印发|制定|发布|公布|出台|下发|通过|批准)(?:的|了?《|并|、)|至|到|[-—–－~～]|、|和|与|及|相比|同期|期间?形成|结转)/;
/** A title that is of one year: of another, it was not exchanged. */
const YEARLY_TITLE =
  /(?:政务公开|政府信息公开|信息公开).*(?:要点|安排|年度报告|年报|方案)|(?:要点|安排).*公开/;
const LOOKS_AHEAD = /(?<![收接受])到|力争|计划|规划|目标|预计|争取|前|将|拟|明年|下一步/;

/** The end of what stands before, where a clause begins with the year. */
const CLAUSE_BEGINS = /(?:^|[，,：:、）)])\s*(?:(?:现将|现就|现|将|在|就|回顾|关于)\s*)?$/;
/** What an office did in its own year. */
const OWN_DOINGS =
  /^(?:\s*\d{1,2}月(?:\d{1,2}日)?)?\s*[,，]?\s*(?:我|本(?:单位|机关|局|委|办|中心|镇|乡|街道|部门|年度)|全[年市县区镇乡局省]|共|累计|主动公开|收到|受理|新收|办理|依申请|政府信息公开|政务公开|信息公开|认真|严格|坚持|持续|深入|积极|扎实|进一步|不断|按照|根据|围绕|通过|未收|没有收|[\u4e00-\u9fff]{1,14}(?:局|委员会|委|办公室|办|中心|政府|街道办事处|街道|镇|乡|厅|院|校|馆|站|所|队|处|部门|单位|机关)(?:[^\u4e00-\u9fff]|认真|严格|坚持|持续|深入|积极|扎实|共|主动|收到|按照|以|在|全面|政府信息|信息公开|政务公开))/;
/** Things of the year before that a report speaks of on purpose. */
const OF_THE_YEAR_BEFORE =
  /上年|去年|上一年|结转|问题|整改|反馈|评估|考核|考评|通报|排名|获评|荣获|表彰|决算|预算|度报告|年报/;
/** Up to the end of the clause that says how many requests came in. */
const COUNTS_REQUESTS = /^[，,]?[^，。；]{0,12}?(?:收到|受理|新收)[^，。；]*申请[^，。；]*/;
/** Sets the year itself beside this one, and not merely what was carried over from the year before. */
const SAYS_LAST_YEAR = /去年(?!结转)|(?:上年|上一年)度?(?!的?[末底]?(?:结转|遗留|转入))/;
const TITLES = /《[^《》\n]{0,80}》/g;
const ANNOUNCES_REPORT = /现将|现就|本报告|特此|编制/;
const REPORT_OF_YEAR = /^[\u4e00-\u9fff]{0,12}(?:信息公开|政务公开)[\u4e00-\u9fff]{0,6}(?:报告|年报|情况)/;
const PLANNED = /将|拟|计划|下一步|继续|进一步|力争|打算|预计|要|推进|着力|加大|加强/;
const COUNTED = /\d\s*(?:件|条|次|篇|期|项|场)/;

/**
 * The years named in a text that were most likely not changed when it was taken over. Years of a period are left to
 * the rule on the statistical period.
 *
 * @param inPreface whether it is the text before the first section, which announces the report
 */
export function staleYears(text: string, reportYear: number, inPreface: boolean): readonly YearMention[] {
  return (inPreface ? readPreface : readSection)(text, reportYear);
}

const readSection = paragraphReader((paragraph, reportYear: number) => staleIn(paragraph, reportYear, false));
const readPreface = paragraphReader((paragraph, reportYear: number) => staleIn(paragraph, reportYear, true));

function staleIn(paragraph: string, reportYear: number, inPreface: boolean): readonly YearMention[] {
  const mentions = yearMentions(paragraph);
  if (mentions.length === 0) return mentions;
  const periods = namedPeriods(paragraph);
  return mentions.filter(
    (mention) =>
      !periods.some(({ start, end }) => start <= mention.start && mention.start < end) &&
      isStale(mention, reportYear, inPreface),
  );
}

function isStale(mention: YearMention, reportYear: number, inPreface: boolean): boolean {
  const { year } = mention;
  if (year === reportYear) return false;
  if (mention.title !== undefined)
    return (
      Math.abs(year - reportYear) > 1 && YEARLY_TITLE.test(mention.title) && !/[-—–－至]/.test(mention.title)
    );
  if (year === reportYear - 1) return isToldAsOwn(mention, reportYear, inPreface);
  if (year === reportYear + 1) return isCountedAhead(mention, reportYear);
  return isOutOfPlace(mention, reportYear);
}

function isOutOfPlace({ year, before, after }: YearMention, reportYear: number): boolean {
  if (LEADS_TO_ANOTHER_YEAR.test(before) || DATES_SOMETHING.test(after)) return false;
  const sentence = before + after;
  if (NAMED_FOR_COMPARISON.test(sentence)) return false;
  return year < reportYear || !LOOKS_AHEAD.test(sentence);
}

/** The year before, spoken of as if it were the year of the report. */
function isToldAsOwn({ before, after }: YearMention, reportYear: number, inPreface: boolean): boolean {
  // A year in a title (《2024年政务公开工作要点》) sets nothing beside another year.
  const sentence = (before + after).replace(TITLES, '');
  if (sentence.includes(String(reportYear)) || NAMED_FOR_COMPARISON.test(sentence)) return false;
  if (REPORT_OF_YEAR.test(after)) return inPreface || ANNOUNCES_REPORT.test(before);
  if (DATES_SOMETHING.test(after)) return false;
  // 2023年未收到申请，没有上年结转: what a later clause says of the year before tells nothing of this one.
  const told = COUNTS_REQUESTS.exec(after)?.[0] ?? sentence;
  if (OF_THE_YEAR_BEFORE.test(told) || SAYS_LAST_YEAR.test(sentence)) return false;
  return CLAUSE_BEGINS.test(before) && OWN_DOINGS.test(after);
}

/** The year after, with figures of what was done and no word of a plan: the year of writing, not of the report. */
function isCountedAhead({ before, after }: YearMention, reportYear: number): boolean {
  const sentence = before + after;
  if (sentence.includes(String(reportYear)) || PLANNED.test(sentence)) return false;
  if (!COUNTED.test(after) || /^\s*\d{1,2}月/.test(after)) return false;
  return CLAUSE_BEGINS.test(before) && OWN_DOINGS.test(after) && !NAMED_FOR_COMPARISON.test(sentence);
}
