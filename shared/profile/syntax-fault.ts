import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { TextFault } from './text-place';

type SyntaxErrorName = ReturnType<typeof printParseErrorCode>;

/** What the parser's errors mean to somebody who writes such a file by hand. */
const SENTENCES: Readonly<Record<SyntaxErrorName, string>> = {
  InvalidSymbol: '这里的内容不是 JSON 的写法。文字要用英文双引号括起来，数字只写数字。',
  InvalidNumberFormat: '这个数字的写法不对。请只写数字。',
  PropertyNameExpected: '这里应当是项目的名称，要用英文双引号括起来。',
  ValueExpected: '这里缺少内容。请补上文字、数字，或删去这一项。',
  ColonExpected: '项目的名称和内容之间缺少英文冒号“:”。',
  CommaExpected: '这一项后面缺少英文逗号“,”，与下一项没有隔开。',
  CloseBraceExpected: '文件没有写完：缺少右括号“}”。',
  CloseBracketExpected: '文件没有写完：缺少右括号“]”。',
  EndOfFileExpected: '文件的内容到前面已经结束，这里是多出来的。请删去。',
  InvalidCommentToken: '文件里不能写注释。请删去这一处。',
  UnexpectedEndOfComment: '文件里不能写注释。请删去这一处。',
  UnexpectedEndOfString: '这里的文字缺少结尾的英文双引号，或者中间换了行。',
  UnexpectedEndOfNumber: '这个数字没有写完。请只写数字。',
  InvalidUnicode: '“\\u”后面要写四位十六进制数字。',
  InvalidEscapeCharacter: '反斜杠“\\”后面的字符不能用。要写反斜杠本身，请写两个。',
  InvalidCharacter: '文字里有制表符或其他控制字符。请删去。',
  '<unknown ParseErrorCode>': '这里的内容不是 JSON 的写法。',
};

const TRAILING_COMMA = '最后一项后面多了一个逗号。请删去这个逗号。';

/** Marks that a Chinese input method puts where JSON wants the plain ones. */
const WIDE_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', '"'],
  ['’', '"'],
  ['，', ','],
  ['：', ':'],
  ['｛', '{'],
  ['｝', '}'],
  ['［', '['],
  ['］', ']'],
  ['【', '['],
  ['】', ']'],
]);

/** What is wrong in a text that is not JSON, put where the hand that mends it has to go. */
export function syntaxFault(text: string, found: ParseError | undefined): TextFault {
  if (found === undefined) return { offset: 0, reason: SENTENCES.InvalidSymbol };
  const { offset } = found;
  const name = printParseErrorCode(found.error);
  const plain = WIDE_MARKS.get(text[offset] ?? '');
  if (name === 'InvalidSymbol' && plain !== undefined)
    return { offset, reason: `这里是中文标点 ${text[offset]} ，请改成英文标点 ${plain} 。` };
  const before = lastWritten(text, offset);
  // The parser stumbles over what follows; the comma belongs, or is too many, before it.
  if (name === 'CommaExpected') return { offset: before, reason: SENTENCES[name] };
  if (text[before] === ',' && /[}\]]/.test(text[offset] ?? ''))
    return { offset: before, reason: TRAILING_COMMA };
  return { offset, reason: SENTENCES[name] };
}

/** Offset of the last character before `offset` that is not a blank. */
function lastWritten(text: string, offset: number): number {
  let last = offset - 1;
  while (last > 0 && /\s/.test(text[last] ?? '')) last -= 1;
  return Math.max(last, 0);
}
