import { UNIT_KINDS, type UnitKind } from '../report/report';
import { ordinaryCharacters } from './ordinary-characters';
import { isAroundPage } from './web-page-lines';

/** What the title of a report says. */
export interface FoundTitle {
  readonly unitName: string;
  readonly reportYear?: number;
  /** How many lines at the beginning it takes; 0 where none was found. */
  readonly lines: number;
}

/** A title takes few lines; a web site prints many over it. */
const LINES_LOOKED_AT = 300;
const MOST_TITLE_LINES = 4;
/** Characters of a remark behind the title. */
const LONGEST_BEHIND = 10;
const TITLE =
  /^(.*?)([12１２]\s*[\d０-９]\s*[\d０-９]\s*[\d０-９]|[二一][〇○零Oo0一二三四五六七八九]{3})\s*年\s*度?\s*(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:年度)?(?:的?\s*报\s*告|年报)/su;
const YEAR_DIGITS = '〇一二三四五六七八九';
/** Lines that offices put over the title, and the date under it. */
const BESIDE_TITLE: readonly RegExp[] = [
  /^(?:附件|附)\s*\d*\s*[:：]?$/,
  /^[^，。；]{0,30}[〔[（(]\s*\d{4}\s*[〕\]）)]\s*第?\s*\d*\s*号$/u,
  /^(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?$/u,
];
/** The head of a sheet of the office (…人民政府文件), in red as a rule, and what says who may read it. */
const OFFICE_HEAD = /^(?:[^，。；：]{2,30}文\s*件|[绝机秘]\s*密(?:★.*)?|内部资料.*|签发人\s*[:：].*)$/u;
/** A line that is the name of a place alone. */
const PLACE = /^[\p{Script=Han}]{2,12}(?:省|市|州|盟|区|县|旗)$/u;
/** What may stand behind a title in its line: a remark, or nothing. */
const BEHIND_TITLE = /^(?:$|[\s（(〔[])/u;
const REPORTING_UNIT = /^(?:报送|填报|编制)单位(?:（[^）]*）)?\s*[:：]\s*(\S.*)$/;

/**
 * Finds unit and year in the lines before the first section, or in the file name where these say nothing. Of several
 * titles the last counts: a cover and the lists of a web site stand before. A title often goes over two lines, cut in
 * the middle of a word.
 */
export function foundTitle(lines: readonly string[], fileName = ''): FoundTitle {
  const first = lines.slice(0, LINES_LOOKED_AT).map(ordinaryCharacters);
  const reporting = first.flatMap((line) => REPORTING_UNIT.exec(line)?.[1]?.trim() ?? [])[0];
  for (let end = first.length; end > 0; end -= 1) {
    const title = titleEndingAt(first, end, reporting);
    if (title !== undefined) return title;
  }
  const named = TITLE.exec(fileName);
  return { unitName: reporting ?? unitIn(named?.[1] ?? ''), ...yearOf(named?.[2]), lines: 0 };
}

/** @param end the line behind the title */
function titleEndingAt(
  lines: readonly string[],
  end: number,
  reporting: string | undefined,
): FoundTitle | undefined {
  let bare: FoundTitle | undefined;
  for (let count = 1; count <= Math.min(MOST_TITLE_LINES, end); count += 1) {
    const at = end - count;
    if (isOverTitle(lines[at] ?? '')) continue;
    const title = lines
      .slice(at, end)
      .filter((part) => !isOverTitle(part))
      .join('');
    const match = TITLE.exec(title);
    const behind = match === null ? '' : title.slice(match[0].length);
    const unit = unitIn(match?.[1] ?? '');
    // A sentence of the preface names the report too.
    if (match === null || /[，。、；：《]/.test(unit) || behind.length > LONGEST_BEHIND) continue;
    if (!BEHIND_TITLE.test(behind)) continue;
    if (bare === undefined && unit !== '')
      return { unitName: withPlaceAbove(unit, lines, at), ...yearOf(match[2]), lines: end };
    if (bare === undefined) bare = { unitName: reporting ?? '', ...yearOf(match[2]), lines: end };
    else if (reporting === undefined && (at === 0 || likelyKind(unit) !== 'other'))
      return { ...bare, unitName: withPlaceAbove(unit, lines, at) };
  }
  return bare;
}

/** A unit whose name was cut behind the place it is in: 海州市 in one line, 平山区医疗保障局 in the next. */
function withPlaceAbove(unit: string, lines: readonly string[], at: number): string {
  const above = (lines[at - 1] ?? '').replace(/\s/g, '');
  return PLACE.test(above) && !unit.startsWith(above) ? `${above}${unit}` : unit;
}

/** Whether a line belongs to the head of a document and not to its text. */
export function isHeadLine(line: string): boolean {
  return BESIDE_TITLE.some((form) => form.test(line)) || REPORTING_UNIT.test(line);
}

/** What has neither Chinese nor a digit is the name of a program or a file that some converter put there. */
function isOverTitle(line: string): boolean {
  return (
    BESIDE_TITLE.some((form) => form.test(line)) ||
    OFFICE_HEAD.test(line) ||
    isAroundPage(line) ||
    !/[\p{Script=Han}\d]/u.test(line)
  );
}

/** The unit in what stands before the year: 县档案馆关于, 关于县档案馆; written twice where a line over the title has it too. */
function unitIn(lead: string): string {
  const name = lead.replace(/\s+/g, '').replace(/^关于/, '').replace(/关于$/, '');
  const half = name.slice(0, name.length / 2);
  return half !== '' && half + half === name ? half : name;
}

function yearOf(written: string | undefined): { reportYear?: number } {
  if (written === undefined) return {};
  const digits = written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[○零Oo]/g, '〇')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(YEAR_DIGITS.indexOf(digit)));
  return { reportYear: Number(digits) };
}

/** How names of units of a kind end; the first that fits counts. */
const KIND_ENDINGS: readonly (readonly [ending: RegExp, kind: UnitKind])[] = [
  [/人民政府$/, 'government'],
  [/街道(?:办事处|办)?$/, 'subdistrict'],
  [
    /(?:中心|研究院|研究所|学院|学校|大学|医院|图书馆|档案馆|博物馆|管理处|服务处|事务所|队|站)$/,
    'publicInstitution',
  ],
  [/(?:局|厅|委员会|委|办公室|部|司|支队|总队)$/, 'department'],
];

/** The kind of unit a name speaks for, to begin with: it is the person's to say. */
export function likelyKind(unitName: string): UnitKind {
  const name = unitName.replace(/（[^）]*）$/, '').trim();
  return (
    KIND_ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? UNIT_KINDS[UNIT_KINDS.length - 1] ?? 'other'
  );
}
