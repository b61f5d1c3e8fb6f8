import { estimatedWidth } from './text-width';

/**
 * Ends of words inside the name of an office: a line of the title may end after any of them. Most of these characters
 * also stand inside other words (广州市, 沙市区, 市场, 行政区划, 信息处理), which what follows tells.
 */
const NAME_PART = new RegExp(
  `.+?(?:${[
    '自治区|自治州|自治县|街道办事处|街道|人民政府|管理委员会|委员会|办公室|办公厅|管理局|服务中心|中心(?![城区])',
    '省(?!级)|州(?![市区县])|市(?![场容域价区])|区(?![划域块])|县(?!域)|盟|旗(?![镇乡区县])',
    '乡(?![村土镇市县])|镇(?![化村市区])|局|厅|院(?![校前落线士])|处(?![理置罚分])',
    '(?=管理局|服务中心|委员会)',
  ].join('|')})`,
  'gu',
);
/** Lines closer than this in width make a rectangle, which the standard does not want. */
const ALIKE = 1;
const MAX_LINES = 4;
/** A name with more words than this is no name of an office; trying every arrangement of it would take for ever. */
const MAX_PARTS = 16;

/**
 * Breaks the title into as few lines as fit, no word split, the break after the unit's name preferred, lines of
 * different width so that they form a trapezoid or a rhombus (spec/typography.md section 3).
 *
 * @param lineWidth width of a line in em of the title's type
 */
export function titleLines(unitName: string, reportYear: number, lineWidth: number): string[] {
  const nameParts = splitName(unitName);
  const parts = [...nameParts, `${reportYear}年`, '政府信息公开', '工作', '年度报告'];
  const whole = parts.join('');
  if (estimatedWidth(whole) <= lineWidth) return [whole];
  const byName = [unitName, parts.slice(nameParts.length).join('')];
  if (parts.length > MAX_PARTS) return byName;
  for (let count = 2; count <= MAX_LINES; count += 1) {
    const best = arrangements(parts, count)
      .filter((lines) => lines.every((line) => estimatedWidth(line) <= lineWidth))
      .map((lines) => ({ lines, cost: costOf(lines, unitName) }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (best !== undefined) return best.lines;
  }
  return byName;
}

function splitName(unitName: string): string[] {
  const parts = unitName.match(NAME_PART) ?? [];
  const rest = unitName.slice(parts.join('').length);
  return rest === '' ? parts : [...parts, rest];
}

/** Every way to set the parts in this many lines. */
function arrangements(parts: readonly string[], count: number): string[][] {
  if (count === 1) return [[parts.join('')]];
  const ways: string[][] = [];
  for (let first = 1; first <= parts.length - count + 1; first += 1) {
    const line = parts.slice(0, first).join('');
    for (const rest of arrangements(parts.slice(first), count - 1)) ways.push([line, ...rest]);
  }
  return ways;
}

/** Splitting what belongs together costs most, then a rectangle or an hourglass, then uneven lines. */
function costOf(lines: readonly string[], unitName: string): number {
  const widths = lines.map(estimatedWidth);
  const breaksAfterName = lines.some((_, end) => lines.slice(0, end + 1).join('') === unitName);
  const alike = widths.some((width, line) => line > 0 && Math.abs(width - (widths[line - 1] ?? 0)) < ALIKE);
  const hourglass = widths.some(
    (width, line) => line > 0 && width < (widths[line - 1] ?? 0) && width < (widths[line + 1] ?? 0),
  );
  const spread = Math.max(...widths) - Math.min(...widths);
  return (breaksAfterName ? 0 : 100) + (hourglass ? 50 : 0) + (alike ? 20 : 0) + spread;
}
