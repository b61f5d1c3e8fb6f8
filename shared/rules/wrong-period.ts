import { paragraphReader } from '../reading/paragraph-reader';
import { type NamedDay, type NamedPeriod, namedPeriods } from '../reading/statistics-periods';

/** The sentence says that the period is the one the figures are of. */
const SAYS_STATISTICS =
  /统计(?:期|时|周期|区间|数据|范围|口径|起止)|数据(?:的)?(?:统计|起止|时间|时限|期限|截)|所列数据|报告期|报告时限|时间(?:段|范围)|起止|本(?:年度)?报告/;
/** The end alone says so only where it is the end of the figures. */
const SAYS_END_OF_STATISTICS = /(?:统计|所列|本报告|报告中)的?(?:数据|期限|时限|时间)|数据统计/;
const COMPARES = /相比|同比|同期|比上|比去|上年|去年|上一年|较|以来|累计/;
const COUNTS = /收到|受理|公开|办理|答复|申请|发布/;

/** The periods named in a text that are meant as the statistical period of the report and are not its year. */
export const wrongPeriods = paragraphReader((paragraph, reportYear: number): readonly NamedPeriod[] =>
  namedPeriods(paragraph).filter((period) => isWrongPeriod(period, reportYear)),
);

/**
 * Whether a period named in a text is meant as the statistical period of the report and is not 1 January to 31
 * December of its year (rule N-09). Without such words only a whole other year, or a year broken off in its last two
 * months beside figures, is taken for it.
 */
function isWrongPeriod({ from, to, sentence }: NamedPeriod, reportYear: number): boolean {
  if (isFirstDay(from, reportYear) && isLastDay(to, reportYear)) return false;
  if (from === undefined) return SAYS_END_OF_STATISTICS.test(sentence) && !isLastDay(to, reportYear);
  if (SAYS_STATISTICS.test(sentence) && !COMPARES.test(sentence)) return true;
  if (COMPARES.test(sentence)) return false;
  if (from.day === undefined || from.month !== 1 || from.day !== 1) return false;
  const otherYear = [from.year, to.year].some((year) => year !== undefined && year !== reportYear);
  const otherYearWhole = otherYear && to.month === 12 && to.day === 31;
  if (otherYearWhole) return !sentence.includes(`${reportYear}年`) || from.year === reportYear;
  return !otherYear && to.month >= 11 && COUNTS.test(sentence);
}

function isFirstDay(day: NamedDay | undefined, reportYear: number): boolean {
  return (
    day !== undefined && day.month === 1 && (day.day ?? 1) === 1 && (day.year ?? reportYear) === reportYear
  );
}

function isLastDay({ year, month, day }: NamedDay, reportYear: number): boolean {
  return month === 12 && (day ?? 31) === 31 && (year ?? reportYear) === reportYear;
}
