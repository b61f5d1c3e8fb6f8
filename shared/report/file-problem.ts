import { FORMAT_VERSION } from './report-file';

/** Why a file cannot be opened as a report. Every code has one Chinese sentence; the file is never changed. */
export const FILE_PROBLEM_CODES = [
  'tooLarge',
  'empty',
  'zeroFilled',
  'cutOff',
  'zeroStretch',
  'garbled',
  'sealBroken',
  'otherEncoding',
  'notText',
  'notJson',
  'foreignJson',
  'localProfile',
  'newerVersion',
  'tooDeep',
  'textTooLong',
  'numberOutOfRange',
  'unknownKey',
  'wrongShape',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number];

export interface FileProblem {
  readonly code: FileProblemCode;
  /** What happened, where, and what to do; one sentence or two, for the screen and for stderr. */
  readonly message: string;
  /** The first sentence of it: what happened, without what to do, for where there is something better to do. */
  readonly finding: string;
  /** Path inside the file, e.g. `requests.newlyReceived.abc`, where the problem has a place. */
  readonly path?: string;
}

const SENTENCES: Readonly<Record<FileProblemCode, (path: string, detail: string) => string>> = {
  tooLarge: () => '文件超过 8 MB，不像是年报文件，没有打开。请确认选对了文件。',
  empty: () => '文件是空的，没有可以读出的内容。请换用另外保存的一份。',
  zeroFilled: () => '文件里全是空字节，没有可以读出的内容，多半是存盘时突然断了电。请换用另外保存的一份。',
  cutOff: () =>
    '这个年报文件有损坏：内容不完整，像是没有写完，后面的内容没有了。请换用另外保存的一份，或在软件里点“打开”，读出前面的部分。',
  zeroStretch: () =>
    '这个年报文件有损坏：有一段成了空字节，多半是存盘时突然断了电，或者磁盘有坏处。请换用另外保存的一份，或在软件里点“打开”，读出其余的部分。',
  garbled: () =>
    '这个年报文件有损坏：中间有读不懂的内容。请换用另外保存的一份，或在软件里点“打开”，读出其余的部分。',
  sealBroken: () =>
    '这个年报文件有损坏，或者被别的程序改动过：内容与校验码不符，看不出是哪一处。请换用另外保存的一份，或在软件里点“打开”，逐项核对。',
  otherEncoding: (_path, detail) =>
    `这个文件不是 UTF-8 编码，像是用别的程序另存成了 ${detail} 编码。请换用另外保存的一份，或在软件里点“打开”，读出内容。`,
  notText: () => '这不是本软件的年报文件，或文件已损坏：内容不是 UTF-8 文本。请换用另外保存的一份。',
  notJson: (_path, detail) => `这不是本软件的年报文件，或文件已损坏：${detail}。请换用另外保存的一份。`,
  foreignJson: () => '这不是本软件的年报文件：文件里没有年报标记。请确认选对了文件。',
  localProfile: () =>
    '这是本地要求文件，不是年报文件。请在开始页或“基本信息”的“本地要求”里点“打开本地要求文件”选它。',
  newerVersion: (_path, detail) =>
    `此文件由更新的版本（文件版本 ${detail}）生成，本机是 ${FORMAT_VERSION}。请先更新软件，文件没有改动。`,
  tooDeep: (path) => `文件的层次过深（“${path}”），不像是年报文件，没有打开。请确认选对了文件。`,
  textTooLong: (path) =>
    `文件中“${path}”的文字超过 20 万字，没有打开。请先删减这一处，或换用另外保存的一份。`,
  numberOutOfRange: (path, detail) =>
    `文件中“${path}”的数字 ${detail} 超出 0 至 999 999 999 的范围，没有打开。请更正这个数字，或换用另外保存的一份。`,
  unknownKey: (path) =>
    `文件中有本软件不认识的项目“${path}”，没有打开，文件没有改动。请删去这一项，或换用另外保存的一份。`,
  wrongShape: (path, detail) =>
    `文件中“${path}”的内容不对：${detail}，没有打开，文件没有改动。请更正这一项，或换用另外保存的一份。`,
};

/** Problems of a file that was a report once: what is still sound in it can be read (`salvage-report.ts`). */
const DAMAGES: ReadonlySet<FileProblemCode> = new Set([
  'cutOff',
  'zeroStretch',
  'garbled',
  'sealBroken',
  'otherEncoding',
  'notText',
  'numberOutOfRange',
  'textTooLong',
  'unknownKey',
  'wrongShape',
]);

/** Whether reading what is sound may give something, as against a file that never was a report. */
export function isDamage(code: FileProblemCode): boolean {
  return DAMAGES.has(code);
}

/** Builds a problem with its sentence. */
export function fileProblem(code: FileProblemCode, path = '', detail = ''): FileProblem {
  const message = SENTENCES[code](path, detail);
  // What is quoted may hold anything.
  const finding = /^(?:“[^”]*”|[^。“])*。/.exec(message)?.[0] ?? message;
  return path === '' ? { code, message, finding } : { code, message, finding, path };
}
