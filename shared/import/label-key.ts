import { LABEL_VARIANTS } from './label-variants';
import { ordinaryCharacters } from './ordinary-characters';

const NUMBERING =
  /^(?:第[一二三四五六]部分[、.:]?|第?[一二三四五六七八九十]+[、.:]|\([一二三四五六七八九十\d]+\)[、.]?|\d+[、.):]*|[①-⑳][、.]?)+/;
/** A mark of a remark under the table. */
const RAISED = /[\u00b9\u00b2\u00b3\u2070-\u2079]/g;
const REMARK = /\([^()]*\)/g;
const PASSED_OVER = /[\s\u200b-\u200f\u2060\ufeff“”‘’"'、,.:;。·()[\]_/\\-]/g;
/** No label of a form is nearly as long. */
const LONGEST_LABEL = 200;

/**
 * A label brought to what tells it apart, for comparing a label made elsewhere with the form's: full-width and
 * half-width alike, without numbering, blanks, punctuation, and remarks in brackets; other ways of writing the same
 * brought to one. Empty for what cannot be a label.
 */
export function labelKey(text: string): string {
  if (text.length > LONGEST_LABEL) return '';
  const plain = ordinaryCharacters(text.replace(RAISED, ''))
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(NUMBERING, '');
  const key = plain.replace(REMARK, '').replace(PASSED_OVER, '') || plain.replace(PASSED_OVER, '');
  return LABEL_VARIANTS.reduce((folded, [written, meant]) => folded.replaceAll(written, meant), key);
}
