import { type Report, reportTitle } from '#shared/report/report';

/** What Windows forbids in a file name, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out.
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]/g;
/** Longest name, in UTF-8 bytes, that leaves room for ending and mark within the 255 bytes of Linux file systems. */
const MAX_NAME_BYTES = 200;

/**
 * The name offered in the save dialog: the report's title (`单位全称2025年政府信息公开工作年度报告`), with `（草稿）` for
 * a draft. A USB stick goes between Linux and Windows, so the name is one both can hold.
 *
 * @param extension without the dot
 */
export function exportFileName(report: Report, extension: string, draft: boolean): string {
  const cleaned = reportTitle(report).replace(FORBIDDEN, '').replace(/\s+/g, ' ').trim();
  return `${cut(cleaned)}${draft ? '（草稿）' : ''}.${extension}`;
}

function cut(name: string): string {
  let kept = '';
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > MAX_NAME_BYTES) break;
    kept += character;
  }
  return kept;
}
