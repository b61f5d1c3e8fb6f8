import { estimatedWidth } from './text-width';

const NUMBERED = /^（[一二三四五六七八九十]+）(?=.)/;
const MAX_PAIRED = 6;

/**
 * Puts soft breaks into a label that does not fit its column, where the official table has them: after the number
 * of a group (（三）⏎不予公开) and between the two-character words of a column head (社会⏎公益⏎组织). A label that
 * fits, or says itself where to break (`⏎`), is left to its own breaks.
 *
 * @param width room for a line, in em of the label's type
 */
export function labelLines(label: string, width: number, isHead: boolean): string {
  if (label.includes('⏎')) return label.replaceAll('⏎', '\n');
  if (estimatedWidth(label) <= width) return label;
  const ordinal = NUMBERED.exec(label)?.[0];
  if (ordinal !== undefined && estimatedWidth(label.slice(ordinal.length)) <= width)
    return `${ordinal}\n${label.slice(ordinal.length)}`;
  const isPaired = isHead && label.length % 2 === 0 && label.length <= MAX_PAIRED;
  return isPaired ? (label.match(/../gu) ?? [label]).join('\n') : label;
}
