import { MAX_TEXT_LENGTH } from '#shared/report/file-limits';
import { type CleanedText, cleanPaste, LARGEST_PASTE } from '#shared/values/clean-paste';
import { withSoftBreaks } from '#shared/values/soft-breaks';

/** What to do with a clipboard at a stretch of a text. */
export type PastePlan =
  | { readonly outcome: 'tooLong'; readonly message: string }
  | {
      readonly outcome: 'put';
      readonly text: string;
      readonly cleaned: CleanedText;
      /** The clipboard as it is; undefined where only the cleaned text has room. */
      readonly raw: string | undefined;
    };

/** A clipboard's two forms; `html` empty where there is none. */
interface Clipboard {
  readonly plain: string;
  readonly html: string;
}

const TEN_THOUSAND = 10_000;

/**
 * Cleans a clipboard for the place it goes to. The break that ends its last paragraph is kept only where text follows
 * that would otherwise run on.
 */
export function planPaste(text: string, start: number, end: number, { plain, html }: Clipboard): PastePlan {
  const kept = text.length - (end - start);
  if (plain.length > LARGEST_PASTE) return tooLong(plain.length);
  const cleaned = cleanPaste(withSoftBreaks(plain, html));
  const runsOn = end < text.length && text[end] !== '\n';
  const put = runsOn ? cleaned.text : cleaned.text.replace(/\n$/, '');
  if (kept + put.length > MAX_TEXT_LENGTH) return tooLong(put.length);
  const raw = plain.replace(/\r\n?/g, '\n');
  const hasRoom = kept + raw.length <= MAX_TEXT_LENGTH;
  return { outcome: 'put', text: put, cleaned, raw: hasRoom ? raw : undefined };
}

function tooLong(length: number): PastePlan {
  const size = length < TEN_THOUSAND ? `${length} 字` : `${Math.round(length / TEN_THOUSAND)} 万字`;
  return {
    outcome: 'tooLong',
    message: `没有粘贴：要粘贴的文字约 ${size}，粘贴后这一部分会超过 ${MAX_TEXT_LENGTH / TEN_THOUSAND} 万字。请分开复制需要的段落。`,
  };
}
