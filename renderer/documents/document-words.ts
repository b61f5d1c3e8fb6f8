import { differenceWords } from '#shared/report/difference-words';
import type { Report } from '#shared/report/report';
import { reportDifference } from '#shared/report/report-difference';

/** What each of the two contents of a document is called, in the list as on the buttons. */
export const DATA_NAME = '文件里的数据';
export const SHOWN_NAME = '文档上看到的';

const KIND_NAMES = { pdf: 'PDF', docx: 'Word 文档', xlsx: 'Excel 工作簿' } as const;
export type DocumentKind = keyof typeof KIND_NAMES;

/** What happened to a document: `导出以后有人在 Word 文档里改过：改了 2 格，第五部分 ＋8 字。` */
export function changedWords(kind: DocumentKind, data: Report, shown: Report): string {
  const words = differenceWords(reportDifference(data, shown), shown);
  return `本软件导出的 ${KIND_NAMES[kind]}里带着年报数据。导出以后，文档里看到的内容改过，与数据不同：${words}。`;
}

/** What is the same in both whatever is chosen, or lost with one of them; one sentence each. */
export function choiceWords(kind: DocumentKind, { explanations }: Report): readonly string[] {
  const count = Object.keys(explanations).length;
  return [
    ...(kind === 'xlsx' ? ['工作簿里只有三张表，正文以里面的数据为准。'] : []),
    ...(count === 0 ? [] : [`选“${SHOWN_NAME}”，原有 ${count} 条说明会失效，要重新核实。`]),
  ];
}
