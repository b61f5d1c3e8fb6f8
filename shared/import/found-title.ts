import { UNIT_KINDS, type UnitKind } from '../report/report';
import { ordinaryCharacters } from './ordinary-characters';

/** What the title of a report says. */
export interface FoundTitle {
  readonly unitName: string;
  readonly reportYear?: number;
  /** How many lines at the beginning it takes; 0 where none was found. */
  readonly lines: number;
}

/** A title stands at the beginning and takes few lines. */
const LINES_LOOKED_AT = 12;
const MOST_TITLE_LINES = 4;
const TITLE =
  /^(.*?)([12１２]\s*[\d０-９]\s*[\d０-９]\s*[\d０-９]|[二一][〇○零Oo0一二三四五六七八九]{3})\s*年\s*度?\s*(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:年度)?报\s*告/su;
const YEAR_DIGITS = '〇一二三四五六七八九';
/** Lines that offices put over the title. */
const OVER_TITLE = /^(?:附件|附)\s*\d*\s*[:：]?$/;
const REPORTING_UNIT = /^(?:报送|填报|编制)单位(?:（[^）]*）)?\s*[:：]\s*(\S.*)$/;

/**
 * Finds unit and year in the first lines of a document, or in its file name where these say nothing. A title often
 * goes over two lines, cut in the middle of a word.
 */
export function foundTitle(lines: readonly string[], fileName = ''): FoundTitle {
  const first = lines.slice(0, LINES_LOOKED_AT).map(ordinaryCharacters);
  const reporting = first.flatMap((line) => REPORTING_UNIT.exec(line)?.[1]?.trim() ?? [])[0];
  for (const [at, line] of first.entries()) {
    if (OVER_TITLE.test(line)) continue;
    for (let count = 1; count <= MOST_TITLE_LINES; count += 1) {
      const title = first.slice(at, at + count).filter((part) => !OVER_TITLE.test(part));
      const match = TITLE.exec(title.join(''));
      if (match === null) continue;
      const lead = match[1]?.replace(/\s+/g, '') ?? '';
      // A sentence of the preface names the report too.
      if (/[，。、；：《]/.test(lead) || title.join('').length > match[0].length + 10) continue;
      return { unitName: lead || (reporting ?? ''), ...yearOf(match[2]), lines: at + count };
    }
  }
  const named = TITLE.exec(fileName);
  const unitName = reporting ?? named?.[1]?.replace(/\s+/g, '') ?? '';
  return { unitName, ...yearOf(named?.[2]), lines: 0 };
}

/** Whether a line belongs to the head of a document and not to its text. */
export function isHeadLine(line: string): boolean {
  return OVER_TITLE.test(line) || REPORTING_UNIT.test(line);
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
