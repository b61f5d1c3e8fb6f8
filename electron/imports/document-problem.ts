/**
 * Why a document cannot be opened, one sentence each: what it is, that it was not opened, what to do. The document is
 * never changed, so none of them says so.
 */
const SENTENCES = {
  tooLarge: '文件超过 50 MB，不像是年报，没有打开。请确认选对了文件。',
  cutOff: '文件不完整，像是没有复制完或没有下载完，没有打开。请换用另外保存的一份。',
  damaged: '文件有损坏，有内容读不出来，没有打开。请换用另外保存的一份。',
  locked: '文件设了密码，没有打开。请在 Word、Excel 或 WPS 里去掉密码，另存一份再打开。',
  lockedPdf: '这个 PDF 设了打开密码，没有打开。请换用没有密码的一份。',
  oldOffice:
    '这是旧格式的文件（.doc、.wps、.xls、.et），或者设了密码，没有打开。请在 Word 或 WPS 里打开它，点“文件”→“另存为”，文件类型选“Word 文档（.docx）”，表格选“Excel 工作簿（.xlsx）”，再打开另存的一份。',
  written:
    '这是网页或 RTF 格式的文件，没有打开。请在 Word 或 WPS 里打开它，点“文件”→“另存为”，文件类型选“Word 文档（.docx）”，再打开另存的一份；网页也可以全部复制，回到开始页按 Ctrl+V。',
  macros: '文件里有宏，没有打开。请在 Word、Excel 或 WPS 里另存为不带宏的 .docx 或 .xlsx，再打开另存的一份。',
  notOffice:
    '这不是 Word 文档，也不是 Excel 工作簿，没有打开。请确认选对了文件；.odt 的先在 WPS 里另存为 .docx，.ofd 的请找原来的 Word 文档。',
  tooManyParts: '文件里的东西多得不正常，不像是年报，没有打开。请确认选对了文件。',
  swells: '文件展开以后大得不正常，可能是有意做成的，没有打开。请向给文件的人核实。',
  unsafeName: '文件里有指向文件以外的路径，可能是有意做成的，没有打开。请向给文件的人核实。',
  ambiguous: '文件里有互相重叠的内容，可能是有意做成的，没有打开。请向给文件的人核实。',
  unknownPacking: '文件的压缩方式不认识，没有打开。请在 Word、Excel 或 WPS 里另存一份，再打开另存的一份。',
  entities: '文件里有 Word、Excel 不会写的定义，可能是有意做成的，没有打开。请向给文件的人核实。',
  tooDeep: '文件里的层次深得不正常，可能是有意做成的，没有打开。请向给文件的人核实。',
} as const;

export type DocumentProblemCode = keyof typeof SENTENCES;
export const DOCUMENT_PROBLEM_CODES = Object.keys(SENTENCES) as readonly DocumentProblemCode[];

/** A document that is not opened. The message is one or two sentences for the screen and for stderr. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';
  readonly code: DocumentProblemCode;

  constructor(code: DocumentProblemCode) {
    super(SENTENCES[code]);
    this.code = code;
  }
}
