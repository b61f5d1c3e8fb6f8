import { expect, it } from 'vitest';
import { cleanPaste } from '#shared/values/clean-paste';
import { pasteWords } from './paste-words';

it.each([
  ['公开', undefined],
  ['公开\n申请', '已粘贴 2 段。'],
  ['　　公开[bookmark1]\n认真  贯彻  条例', '已粘贴 2 段，清理了 4 处（书签 1、段首空格 1、多余空格 2）。'],
])('tells the paste of “%s”', (pasted, words) => {
  expect(pasteWords(cleanPaste(pasted))).toBe(words);
});
