import { SOFT_BREAK } from './clean-paste';
import { scanHtml } from './scan-html';

/** A larger clipboard is read as plain text alone: the breaks inside its paragraphs are then taken for paragraphs. */
const MOST_HTML = 2_000_000;
const BLOCK = /^(?:p|div|h[1-6]|li|ul|ol|tr|td|th|table|section|article|blockquote|dd|dt|pre|body|hr)$/;

/**
 * The plain form of a clipboard with its line breaks told apart: WPS, LibreOffice and browsers write `<br>` and the end
 * of a paragraph alike there, and only the HTML beside it knows. The characters are the plain form's in any case;
 * where the two forms do not hold the same ones, it is left as it is.
 */
export function withSoftBreaks(plain: string, html: string): string {
  if (html === '' || html.length > MOST_HTML || plain.length > MOST_HTML || !/<br\b/i.test(html))
    return plain;
  let seen = '';
  /** How much has been seen at each break. */
  const soft = new Set<number>();
  const hard = new Set<number>();
  scanHtml(html, {
    onText: (text) => {
      seen += visible(text);
    },
    onTag: (name) => {
      if (name === 'br') (soft.has(seen.length) ? hard : soft).add(seen.length);
      else if (BLOCK.test(name)) hard.add(seen.length);
    },
  });
  if (seen !== visible(plain)) return plain;
  let before = 0;
  return plain
    .split(/(\r\n?|\n)/)
    .map((piece, index) => {
      if (index % 2 === 1) return soft.has(before) && !hard.has(before) ? SOFT_BREAK : piece;
      before += visible(piece).length;
      return piece;
    })
    .join('');
}

function visible(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
}
