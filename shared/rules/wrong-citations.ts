import { FORMS } from '../form/forms';
import { type DocumentNumber, documentNumbers } from '../reading/document-numbers';
import { halfWidthFigures } from '../reading/half-width';
import { paragraphReader } from '../reading/paragraph-reader';
import { type Stretch, sentenceAt } from '../reading/sentence-at';

/** A cited number that cannot be right, and what it should be. */
export interface WrongCitation extends Stretch {
  readonly written: string;
  readonly due: string;
}

/** The documents that prescribe the forms, oldest first (spec/rules.md, N-10). */
const FORM_DOCUMENTS = FORMS.flatMap(({ firstYear, basis }) =>
  documentNumbers(basis).map(({ year, serial }) => ({ firstYear, written: basis, year, serial })),
);
/** The same office's other documents such a report may well cite: on websites, on joint defendants. */
const OTHER_OF_SAME_OFFICE = new Set(['2019/61', '2016/201']);
const ABOUT_REPORT_FORM = /年度报告|年报格式|报告格式/;
const REPEALED = /废止|替代|取代|原/;

const REGULATION = '国务院令第711号';
const REGULATION_TITLE = /《[^《》]{0,30}信息公开条例[^《》]{0,20}》|《条例》|信息公开条例/;
const ANY_TITLE = /《[^《》]{1,60}》/g;
const DECREE =
  /(?:国务院令?|国令)\s*(?:[（(〔[]\s*第?\s*(?<inBrackets>\d{2,5})\s*号\s*[）)〕\]]|第?\s*(?<plain>\d{2,5})\s*号令?)/g;
/** The regulation before its revision of 2019, spoken of as such. */
const FORMER_REGULATION = /原|旧|2007|2008|修订前/;

/** A paragraph that cites more is no prose. */
const MOST_IN_PARAGRAPH = 300;

const FEE_MEASURES = { written: '国办函〔2020〕109号', year: 2020, serial: 109 } as const;
const ABOUT_FEES = /信息处理费/;

/** Every citation of a text that cannot be right in a report of this year, in the order of the documents meant. */
export function wrongCitations(text: string, reportYear: number): readonly WrongCitation[] {
  return [...wrongNumbers(text, reportYear), ...wrongDecrees(text, '')];
}

/** Once the right number is cited as well, the other is spoken of beside it. */
function wrongNumbers(text: string, reportYear: number): readonly WrongCitation[] {
  const wrong = doubtfulNumbers(text, reportYear);
  if (wrong.length === 0) return wrong;
  const cited = new Set(
    documentNumbers(text).map((number) => `${officeLetters(number)}〔${number.year}〕${number.serial}号`),
  );
  return wrong.filter(({ due }) => !cited.has(due));
}

const doubtfulNumbers = paragraphReader((paragraph, reportYear: number): readonly WrongCitation[] =>
  documentNumbers(paragraph).flatMap((number) => {
    const letters = officeLetters(number);
    if (letters === undefined) return [];
    const { start, end, year, serial, written } = number;
    const place = { start: start - letters.length, end };
    const sentence = sentenceAt(paragraph, place);
    const due = dueNumber({
      letters,
      year,
      serial,
      sentence: paragraph.slice(sentence.start, sentence.end),
      reportYear,
    });
    return due === undefined ? [] : [{ ...place, written: letters + written, due }];
  }),
);

/** The letters of the State Council's general office a number stands behind, where it does. */
function officeLetters({ before }: DocumentNumber): string | undefined {
  return /国办[\u4e00-\u9fff]{0,6}$/.exec(before)?.[0];
}

interface Cited {
  readonly letters: string;
  readonly year: number;
  readonly serial: number;
  readonly sentence: string;
  readonly reportYear: number;
}

/** The number that was meant; undefined where the one cited is right or another document is spoken of. */
function dueNumber({ letters, year, serial, sentence, reportYear }: Cited): string | undefined {
  if (ABOUT_FEES.test(sentence) && letters.endsWith('函') && !letters.includes('公开办'))
    return year === FEE_MEASURES.year && serial === FEE_MEASURES.serial ? undefined : FEE_MEASURES.written;
  const ofOffice = letters === '国办公开办函';
  if (ofOffice && OTHER_OF_SAME_OFFICE.has(`${year}/${serial}`)) return undefined;
  const isMeant =
    ABOUT_REPORT_FORM.test(sentence) ||
    (ofOffice && FORM_DOCUMENTS.some((document) => document.serial === serial));
  if (!isMeant || REPEALED.test(sentence)) return undefined;
  const due = FORM_DOCUMENTS.filter(({ firstYear }) => firstYear <= reportYear).at(-1) ?? FORM_DOCUMENTS[0];
  return ofOffice && year === due?.year && serial === due.serial ? undefined : due?.written;
}

const wrongDecrees = paragraphReader((text): readonly WrongCitation[] => {
  if (!text.includes('国务院') && !text.includes('国令')) return [];
  const plain = halfWidthFigures(text);
  return [...plain.matchAll(DECREE)].slice(0, MOST_IN_PARAGRAPH).flatMap((match) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (Number(match.groups?.inBrackets ?? match.groups?.plain) === 711) return [];
    const sentence = sentenceAt(plain, { start, end });
    const before = plain.slice(sentence.start, start);
    const after = plain.slice(end, sentence.end);
    if (FORMER_REGULATION.test(before + after) || !isOfRegulation(before, after)) return [];
    const written = text.slice(start, end);
    return [{ start, end, written, due: written.startsWith('国令') ? '国令第711号' : REGULATION }];
  });
});

/** Whether the title the number belongs to, the last before it or else the first after it, is the regulation's. */
function isOfRegulation(before: string, after: string): boolean {
  const titles = before.match(ANY_TITLE);
  const nearest = titles?.at(-1) ?? (/信息公开条例/.exec(before)?.[0] || after.match(ANY_TITLE)?.[0]);
  return nearest !== undefined && REGULATION_TITLE.test(nearest);
}
