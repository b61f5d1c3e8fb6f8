import { type FileProblem, fileProblem } from './file-problem';
import { FILE_FORMAT } from './report-file';

/** Keys no other kind of JSON has together: two of them tell a damaged report from a file that never was one. */
const TRACES = [
  `"${FILE_FORMAT}"`,
  '"narrative"',
  '"disclosure"',
  '"requests"',
  '"disputes"',
  '"explanations"',
];

/** What is wrong with a text that is not JSON: each kind of damage has a sentence of its own. */
export function brokenText(text: string): FileProblem {
  if (/^[\0\s]*$/.test(text)) return fileProblem('zeroFilled');
  const isCutOff = looksCutOff(text);
  if (TRACES.filter((trace) => text.includes(trace)).length < 2 && !text.includes(FILE_FORMAT)) {
    return fileProblem('notJson', '', isCutOff ? '内容不完整，像是没有写完' : '内容不是年报文件的格式');
  }
  if (text.includes('\0')) return fileProblem('zeroStretch');
  return fileProblem(isCutOff ? 'cutOff' : 'garbled');
}

/** A file that stops in the middle (full disk, pulled stick): what was opened is never closed, and nothing follows. */
function looksCutOff(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  const outsideTexts = text.replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, '');
  return outsideTexts.split('{').length > outsideTexts.split('}').length;
}
