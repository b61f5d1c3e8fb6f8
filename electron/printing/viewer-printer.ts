import type { PdfPrinter } from './pdf-printer';

/**
 * Windows and macOS have no command that prints a PDF as it is; Chromium's own would draw the pages anew and could
 * break the promise that paper and preview are the same. So the person prints the saved file with the viewer they have.
 */
export const viewerPrinter: PdfPrinter = {
  print: async () => ({
    outcome: 'failed',
    message: '本机暂不能直接打印。请先“另存为 PDF”，打开存好的文件后打印，纸张选 A4，缩放选“实际大小”。',
  }),
};
