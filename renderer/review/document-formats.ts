import type { DocumentFormat } from '#shared/report/saved-formats';

/** A format a report is saved in beside PDF: its button, and what is said of the written file. */
export interface FormatWords {
  readonly format: DocumentFormat;
  readonly button: string;
  /** What it is for, in the panel over the buttons. */
  readonly purpose: string;
  readonly formal: string;
  /** @param mark 草稿 or 练习草稿 */
  readonly draft: (mark: string) => string;
}

/** In the order of the buttons. */
const WORDS: Readonly<Record<DocumentFormat, Omit<FormatWords, 'format'>>> = {
  docx: {
    button: '另存为 Word',
    purpose: 'Word：版式和 PDF 一样，在 Word、WPS 里打开，用于传阅、排版和报送。',
    formal: '已另存为 Word 文档。文件还在本机，请按当地要求报送。',
    draft: (mark) => `已另存为 Word 文档，每页标明“${mark}”。`,
  },
  xlsx: {
    button: '另存为 Excel',
    purpose: 'Excel：三张表，合计带公式，另有一张核对结果和说明。',
    formal: '已另存为 Excel 文件。文件还在本机，请按当地要求报送。',
    draft: (mark) => `已另存为 Excel 文件，打印时每页标明“${mark}”。`,
  },
  html: {
    button: '另存为网页',
    purpose: '网页：可以直接发布，或者在浏览器里打开看。',
    formal: '已另存为网页。文件还在本机，请按当地要求公布。',
    draft: (mark) => `已另存为网页，上方标明“${mark}”。`,
  },
};

export const FORMATS_IN_WORDS: readonly FormatWords[] = Object.entries(WORDS).map(([format, words]) => ({
  format: format as DocumentFormat,
  ...words,
}));
