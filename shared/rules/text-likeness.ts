import { BoundedCache } from '../reading/bounded-cache';

/**
 * How much of a text is word for word that of the year before, for rule Y-08. Figures, years and punctuation are left
 * out of account: a text in which only they were replaced is the copied text the rule is about.
 */

/** The three sections of one report, and one to spare. */
const REMEMBERED_TEXTS = 4;
/** Shorter ones say the same every year without fault. */
const SHORTEST_TELLING = 30;
/** Sentences that rightly stand in every report in the same words. */
const STANDING_SENTENCES = [
  // The fee that has to be accounted for, and that there is nothing else to report.
  /信息处理费|收费通知|[没无](?:有)?其他.{0,6}事项|需要报告的其他事项/u,
  // By what and of which time the report is made.
  /编制本(?:年度)?报告|统计(?:期限|时限)|本报告由/u,
  // Where to find it and whom to ask.
  /电子版|对本(?:年度)?报告.{0,8}疑问|联系(?:电话|地址|人|方式)|咨询电话|邮政?编码?[：:]/u,
];
const SENTENCE_END = /[。；\n]/u;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** Characters a run must have to count as taken over: pairs are shared by any two texts of offices. */
const RUN = 3;

/** What of a text is compared: its Chinese characters, without the standing sentences. */
function tellingCharacters(text: string): Uint16Array {
  const characters = new Uint16Array(text.length);
  let length = 0;
  for (const sentence of text.split(SENTENCE_END)) {
    if (STANDING_SENTENCES.some((standing) => standing.test(sentence))) continue;
    for (let index = 0; index < sentence.length; index += 1) {
      const code = sentence.charCodeAt(index);
      if (code >= FIRST_HAN && code <= LAST_HAN) {
        characters[length] = code;
        length += 1;
      }
    }
  }
  return characters.subarray(0, length);
}

/** The run of characters that begins at a place, as one small whole number. */
function runAt(characters: Uint16Array, start: number): number {
  let run = 0;
  for (let index = start; index < start + RUN; index += 1)
    run = (Math.imul(run, 0x9e3779b1) + (characters[index] ?? 0)) | 0;
  return run >>> 2;
}

/** A text of the year before, prepared once; this year's is held against it at every check. */
class FormerText {
  readonly #length: number;
  readonly #places = new Map<number, number>();
  readonly #counts: Uint32Array;
  #last: { readonly text: string; readonly likeness: number } | undefined;

  constructor(text: string) {
    const characters = tellingCharacters(text);
    this.#length = characters.length;
    this.#counts = new Uint32Array(characters.length);
    for (let start = 0; start + RUN <= characters.length; start += 1) {
      const run = runAt(characters, start);
      const place = this.#places.get(run) ?? this.#places.size;
      this.#places.set(run, place);
      this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    }
  }

  likeness(text: string): number {
    if (this.#last?.text !== text) this.#last = { text, likeness: this.#measure(tellingCharacters(text)) };
    return this.#last.likeness;
  }

  /** Every run of last year's is matched once; a character counts where some matched run covers it. */
  #measure(characters: Uint16Array): number {
    const longer = Math.max(characters.length, this.#length);
    if (Math.min(characters.length, this.#length) < SHORTEST_TELLING) return 0;
    const left = this.#counts.slice();
    let covered = 0;
    let coveredTo = 0;
    for (let start = 0; start + RUN <= characters.length; start += 1) {
      const place = this.#places.get(runAt(characters, start));
      if (place === undefined || left[place] === 0) continue;
      left[place] = (left[place] ?? 0) - 1;
      covered += start + RUN - Math.max(start, coveredTo);
      coveredTo = start + RUN;
    }
    return covered / longer;
  }
}

const formerTexts = new BoundedCache<FormerText>(REMEMBERED_TEXTS);

/**
 * The share of the longer of two texts that both have in common, 0 to 1; 0 where one of them is too short to tell.
 * Asked again about the same two texts it answers from memory.
 */
export function textLikeness(text: string, former: string): number {
  return formerTexts.get(former, () => new FormerText(former)).likeness(text);
}
