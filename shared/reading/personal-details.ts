import { halfWidthFigures } from './half-width';
import { isBankCardNumber, isIdentityNumber, isOldIdentityNumber } from './identity-numbers';
import { paragraphReader } from './paragraph-reader';
import { personNameAt } from './person-names';
import { type Stretch, sentenceAt } from './sentence-at';

/** What a published text must not tell of a person. */
export const PERSONAL_DETAIL_KINDS = [
  'identityNumber',
  'mobileNumber',
  'bankAccount',
  'applicantName',
] as const;
export type PersonalDetailKind = (typeof PERSONAL_DETAIL_KINDS)[number];

export interface PersonalDetail extends Stretch {
  readonly kind: PersonalDetailKind;
}

/** No number of a person is shorter than a telephone number with one group of four. */
const SOME_DIGITS = /[\d０-９]{3}/;
/** A paragraph that holds more is no prose. */
const MOST_IN_PARAGRAPH = 300;

const LONG_NUMBER = /(?<![\dA-Za-z])(?:\d{17}[\dXxＸｘ]|\d{15})(?![\dA-Za-zＸｘ])/g;
const ABOUT_IDENTITY = /身份|证件|居民证/;
/** Numbers of organisations have eighteen signs as well. */
const ABOUT_ORGANISATION = /信用代码|机构代码|税号|纳税人/;

const MOBILE = /(?<![\d-])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\d-])/g;
/** The office's own number, which reports give so that people can call. */
const OFFICE_CONTACT = /(?:电话|热线|手机|传真|联系方式|联系人|咨询|号码)[^，。；;\n]{0,15}$/;
const OF_PERSON = /申请人|群众|市民|村民|居民|当事人|原告|信访人|举报人|投诉人/;

const ACCOUNT = /(?<![\dA-Za-z])\d(?:[ -]?\d){15,18}(?![\dA-Za-z])/g;
const ABOUT_ACCOUNT = /银行|账[号户]|帐[号户]|卡号|开户/;

const APPLICANT = /(?<!被)(?:申请人|原告)(?:的?姓名)?(?:为|是|系)?[\s：:“]{0,3}/g;
const LONGEST_LOOKED_AT = 6;

/** Everything in a text that is most likely a detail of a person, kind by kind within a paragraph. */
export function personalDetails(text: string): readonly PersonalDetail[] {
  return readDetails(text, '');
}

const readDetails = paragraphReader((paragraph): readonly PersonalDetail[] => {
  const names = applicantNames(paragraph);
  if (!SOME_DIGITS.test(paragraph)) return names;
  const plain = halfWidthFigures(paragraph);
  const identities = stretches(plain, LONG_NUMBER).filter((stretch) => isIdentity(plain, stretch));
  const accounts = stretches(plain, ACCOUNT).filter(
    (stretch) => isAccount(plain, stretch) && !identities.some(({ start }) => start === stretch.start),
  );
  return [
    ...identities.map((stretch) => ({ ...stretch, kind: 'identityNumber' as const })),
    ...stretches(plain, MOBILE)
      .filter((stretch) => !isOfficeContact(plain, stretch))
      .map((stretch) => ({ ...stretch, kind: 'mobileNumber' as const })),
    ...accounts.map((stretch) => ({ ...stretch, kind: 'bankAccount' as const })),
    ...names,
  ];
});

function stretches(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].slice(0, MOST_IN_PARAGRAPH).map((match) => {
    const start = match.index ?? 0;
    return { start, end: start + match[0].length };
  });
}

function isIdentity(text: string, { start, end }: Stretch): boolean {
  const sentence = sentenceOf(text, { start, end });
  const number = text.slice(start, end).replace(/[xＸｘ]/, 'X');
  if (number.length === 15) return ABOUT_IDENTITY.test(sentence) && isOldIdentityNumber(number);
  return !ABOUT_ORGANISATION.test(sentence) && isIdentityNumber(number);
}

function isOfficeContact(text: string, { start, end }: Stretch): boolean {
  const sentence = sentenceAt(text, { start, end });
  const before = text.slice(sentence.start, start);
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1);
  return OFFICE_CONTACT.test(before) && !OF_PERSON.test(clause);
}

/** Without words that say so only a card number of China UnionPay is told with certainty. */
function isAccount(text: string, stretch: Stretch): boolean {
  const digits = text.slice(stretch.start, stretch.end).replace(/[ -]/g, '');
  if (!isBankCardNumber(digits)) return false;
  return digits.startsWith('62') || ABOUT_ACCOUNT.test(sentenceOf(text, stretch));
}

function applicantNames(text: string): readonly PersonalDetail[] {
  if (!text.includes('申请人') && !text.includes('原告')) return [];
  return stretches(text, APPLICANT).flatMap(({ end: start }) => {
    const name = personNameAt(text.slice(start, start + LONGEST_LOOKED_AT));
    return name === '' ? [] : [{ kind: 'applicantName' as const, start, end: start + name.length }];
  });
}

function sentenceOf(text: string, stretch: Stretch): string {
  const { start, end } = sentenceAt(text, stretch);
  return text.slice(start, end);
}
