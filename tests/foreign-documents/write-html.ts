import type { ForeignBlock } from '#shared/import/foreign-document';

/** Writes a report as the web site of an office shows it: headings as paragraphs, tables with spans, pictures. */
export function writeHtml(blocks: readonly ForeignBlock[]): string {
  const body = blocks.map((block) => {
    if (block.kind === 'picture') return '<p><img src="table.png" alt=""></p>';
    if (block.kind === 'paragraph') return `<p>${escapeHtml(block.text)}</p>`;
    const rows = block.rows.map((row) => {
      const cells = row.map(
        ({ text, rowSpan, colSpan }) =>
          `<td rowspan="${rowSpan}" colspan="${colSpan}"><p>${escapeHtml(text)}</p></td>`,
      );
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<table border="1">${rows.join('')}</table>`;
  });
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body.join('\n')}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>');
}
