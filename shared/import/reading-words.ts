import type { Form } from '../form/form';
import { quotable } from '../values/quotable';
import type { ForeignReading } from './foreign-reading';
import type { LeftOver, LeftOverReason } from './place-figures';
import type { ReadingAccount } from './reading-account';

/** `已读出 6 个部分、185 个数字，15 个没有读出，已标出。请逐项核对。` */
export function accountWords({ sections, figures, unread, missing }: ReadingAccount): string {
  const left = unread === 0 ? '' : `，${unread} 个没有读出，已标出`;
  const absent = missing.length === 0 ? '' : `有 ${missing.length} 格在文件里没有找到，空着。`;
  return `已读出 ${sections} 个部分、${figures} 个数字${left}。${absent}请逐项核对。`;
}

const REASONS: Readonly<Record<LeftOverReason, string>> = {
  row: '本表没有这一行，或者行名认不出来',
  column: '表头认不出来，不知道属于哪一列',
  merged: '这个数字所在的格合并了几格，不知道属于哪一格',
  twice: '同一格在文件里出现了两次，数字不同',
  unit: '表头写的单位与本表不同',
  text: '年报里没有放这段文字的地方',
  table: '表太大，没有读',
  long: '文字太长，没有读',
  more: '太多，没有一一列出',
};

const COLUMN = /第 \d+ 列$/;
/** Of more texts in one sentence the first are shown, and how many there are. */
const MOST_QUOTED = 12;

/** What was not read, where it stands, and why: what stands in one row for one reason as one sentence. */
export function leftOverLines(leftOver: readonly LeftOver[]): readonly string[] {
  const lines = new Map<
    string,
    { readonly said: string; readonly texts: string[]; readonly why: LeftOverReason }
  >();
  for (const { text, place, label, why } of leftOver) {
    const where = why === 'row' ? place.replace(COLUMN, '') : place;
    const said = label === undefined ? where : `${where}，“${quotable(label)}”一行`;
    const key = `${said} ${why}`;
    const line = lines.get(key) ?? { said, texts: [], why };
    line.texts.push(`“${quotable(text)}”`);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ said, texts, why }) => `${said}：${quoted(texts)}。${REASONS[why]}。`);
}

function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_QUOTED).join('');
  return texts.length > MOST_QUOTED ? `${shown}等 ${texts.length} 处` : shown;
}

/** What became of the sections that were not read, one sentence each. */
export function sectionWords(form: Form, { sections }: Pick<ForeignReading, 'sections'>): readonly string[] {
  return form.sections.flatMap(({ id, kind, ordinal, heading }) => {
    const state = sections[id];
    if (state === 'read') return [];
    if (state === 'picture') return [`第${ordinal}部分的表是图片，数字读不出来。请对照文件逐格填写。`];
    return [
      kind === 'table'
        ? `没有找到第${ordinal}部分的表（${heading}）。请对照文件填写，或从文件里复制这张表粘贴过来。`
        : `没有找到第${ordinal}部分的标题（${heading}），这部分的文字空着。`,
    ];
  });
}

/** What is said of a table over the limits. */
export function tooLargeTableWords(name: string): string {
  return `${name}太大，不像是年报的表，没有读。`;
}
