import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Block, PageDocument } from '#shared/layout/page-document';
import { FONT_FILES } from '../../electron/exports/fonts/font-files';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };
const escaped = (text: string) => text.replace(/[&<>\n]/g, (sign) => ESCAPES[sign] ?? sign);

/** The same Page document as a page Chromium can print, with the same fonts: what the PDF is measured against. */
export function pageHtml(document: PageDocument, fontsFolder: string): string {
  const { margins, linePitch } = document.page;
  const face = (family: string, file: string, weight: number) =>
    `@font-face{font-family:${family};font-weight:${weight};src:url(${pathToFileURL(join(fontsFolder, file)).href})}`;
  return `<!doctype html><html lang="${document.language}"><meta charset="utf-8"><title>${escaped(document.title)}</title>
<style>${face('Song', FONT_FILES.serif, 400)}${face('Song', FONT_FILES.serifBold, 700)}${face('Hei', FONT_FILES.sans, 400)}
@page{size:A4;margin:${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm}
body{margin:0;font-family:Song;line-height:${linePitch}pt}p{margin:0;text-align:justify;break-inside:auto}
table{border-collapse:collapse;table-layout:fixed;width:100%}td{border:.5pt solid;padding:0 1mm}
tr{break-inside:avoid}.heading1{font-family:Hei;break-after:avoid}.title,.heading2{font-weight:700}</style>
${document.blocks.map(blockHtml).join('\n')}</html>`;
}

function blockHtml(block: Block): string {
  if (block.type === 'paragraph') {
    const runs = block.runs.map(({ text, font }) => `<span class="${font}">${escaped(text)}</span>`).join('');
    const style = `font-size:${block.size}pt;text-align:${block.align};text-indent:${block.indent}em`;
    return `<p class="${block.style}" style="${style}">${runs === '' ? '&nbsp;' : runs}</p>`;
  }
  const columns = block.columnWidths.map((width) => `<col style="width:${width}mm">`).join('');
  const rows = block.rows.map(({ cells, minHeight }) => {
    const cellsHtml = cells.map(
      ({ text, rowSpan, colSpan, align }) =>
        `<td rowspan="${rowSpan}" colspan="${colSpan}" style="text-align:${align}">${escaped(text)}</td>`,
    );
    return `<tr style="height:${minHeight}mm">${cellsHtml.join('')}</tr>`;
  });
  const style = `font-size:${block.fontSize}pt;line-height:${block.linePitch}pt`;
  const head = rows.slice(0, block.headRows).join('');
  return `<table style="${style}"><colgroup>${columns}</colgroup><thead>${head}</thead><tbody>${rows.slice(block.headRows).join('')}</tbody></table>`;
}
