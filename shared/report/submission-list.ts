import { shortDigest } from './canonical';
import { type Report, reportTitle } from './report';
import { reportDigest } from './report-file';

/** A file that is handed over, as the list names it. */
export interface SubmittedFile {
  readonly name: string;
  /** What it is and what it is for. */
  readonly purpose: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * 报送清单: what is handed over with a report, as plain text. A byte order mark and the line ends of Windows, because
 * the editor of an old office PC shows it right only with both.
 *
 * @param madeAt moment of the export, as the person reads it, e.g. `2026-01-12 09:30`
 */
export function submissionList(report: Report, files: readonly SubmittedFile[], madeAt: string): string {
  const digest = reportDigest(report);
  const lines = [
    '报送清单',
    '',
    `年报　　${reportTitle(report)}`,
    `单位　　${report.unit.name}`,
    `校验码　${shortDigest(digest)}`,
    `导出　　${madeAt}`,
    '',
    `共 ${files.length} 个文件，由同一份年报生成，数据相同：`,
    ...files.flatMap(({ name, purpose, size }, index) => [
      '',
      `${index + 1}. ${name}`,
      `   ${purpose}`,
      `   ${sizeWords(size)}`,
    ]),
    '',
    '每个文件里都存有这份年报的完整校验码，是同一份的就相同：',
    digest,
    '前 8 位就是上面的校验码；页脚印校验码的，印的也是这 8 位。',
    '',
    '文件没有发给任何人，请按当地要求报送。',
  ];
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** A size as the file manager shows it, with the exact number of bytes to compare. */
function sizeWords(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1024))} KB（${bytes} 字节）`;
}
