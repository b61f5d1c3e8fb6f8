import { RADICALS } from './label-variants';

const RADICAL = new RegExp(`[${Object.keys(RADICALS).join('')}⼀-⿕]`, 'g');

/**
 * Text with the characters that were meant in place of radicals, which look the same and are found by no search.
 * Nothing else changes: full-width punctuation is as it should be.
 */
export function ordinaryCharacters(text: string): string {
  return text.replace(RADICAL, (radical) => RADICALS[radical] ?? radical.normalize('NFKC'));
}
