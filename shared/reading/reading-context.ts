import type { Act, Topic } from './statement';
import type { Token } from './token';

/**
 * What one sentence hands to the next: all that outlives a full stop. A sentence of the same words after the same
 * context says the same, so that it need not be read again.
 */
export interface CarriedContext {
  /** What the talk is of, undefined before anything is said; stays until something else is counted. */
  readonly topic: Topic | undefined;
  /** Whether the requests last counted were those received or those answered. */
  readonly base: Act | undefined;
}

/** What the words before a place have settled: carried along while the tokens of a sentence are read. */
export class ReadingContext {
  topic: Topic | undefined;
  base: Act | undefined;
  /** The act of the item before in a list: 制发规章1件、规范性文件8件. */
  listAct: Act | undefined;
  year: number | 'other' | undefined;
  territory = false;
  delayed = false;
  aboutDisclosure = false;
  publishing = false;
  hasAct = false;
  /** Words in this clause the reader does not know. */
  hasUnknown = false;
  /** Something else was received or handled earlier in the sentence; a list may go on with that act. */
  actElsewhere = false;
  #otherBody = false;
  #partOnly = false;
  #manyChannels = false;
  #channel = false;
  #timeNamed = false;
  /** Numbers that a 分别 gives to things the reader does not know: 2023、2024年分别收到9件、6件. */
  givenOut = false;
  /** 主动公开35件、不予公开12件: documents by their attribute, until requests are counted. */
  sortingDocuments = false;
  /** Whether the word before was one of comparison. */
  #afterChange = false;
  #brackets: Pick<ReadingContext, 'topic' | 'base' | 'year'>[] = [];

  constructor({ topic, base }: CarriedContext) {
    this.topic = topic;
    this.base = base;
  }

  get carried(): CarriedContext {
    return { topic: this.topic, base: this.base };
  }

  get inBrackets(): boolean {
    return this.#brackets.length > 0;
  }

  /** Whether figures at this place are the report's own: of its year, its body, and not of a part of the whole. */
  get speaksOfReport(): boolean {
    return (
      this.year !== 'other' && !this.#otherBody && !this.#partOnly && !(this.#channel && !this.#manyChannels)
    );
  }

  /** Takes in a word; the words that count are read elsewhere. */
  take(token: Token): void {
    this.#settle(token);
    this.#afterChange = token.kind === 'change';
  }

  #settle(token: Token): void {
    switch (token.kind) {
      case 'comma':
        this.#endClause();
        return;
      case 'open':
        this.#brackets.push({ topic: this.topic, base: this.base, year: this.year });
        // 与2023年（收到申请11件）相比: what the brackets hold is of the time compared with.
        if (this.#afterChange) this.year = 'other';
        return;
      case 'close':
        this.#closeBracket();
        return;
      case 'year':
        this.#takeYear(token);
        return;
      case 'territory':
        this.territory = true;
        this.#otherBody = false;
        return;
      case 'self':
        this.territory = false;
        this.#otherBody = false;
        return;
      case 'otherBody':
        this.#otherBody = true;
        return;
      case 'plan':
        this.year = 'other';
        return;
      case 'channel':
        this.#channel = true;
        return;
      case 'manyChannels':
        this.#manyChannels = true;
        return;
      case 'aspect':
        this.#partOnly = true;
        return;
      case 'delayed':
        this.delayed = true;
        return;
      case 'foreign':
        this.topic = 'elsewhere';
        return;
      case 'publish':
      case 'disclosed':
        this.publishing = true;
        return;
      case 'info':
        this.aboutDisclosure = true;
        return;
      case 'act':
        this.hasAct = true;
        return;
      case 'unknown':
        this.hasUnknown = true;
        return;
      case 'thing':
        if (!token.bare) this.topic = token.thing;
        if (token.thing === 'requests' && !token.bare) this.aboutDisclosure = true;
        return;
      default:
        return;
    }
  }

  #takeYear({ year, soft }: Extract<Token, { kind: 'year' }>): void {
    if (soft && this.#timeNamed) return;
    if (year !== 'other') this.#timeNamed = true;
    this.year = year === 'this' ? undefined : year;
  }

  #closeBracket(): void {
    const outside = this.#brackets.pop();
    if (outside === undefined) return;
    this.topic = outside.topic;
    this.base = outside.base;
    this.year = outside.year;
    this.#partOnly = false;
    this.#channel = false;
  }

  #endClause(): void {
    this.aboutDisclosure = false;
    this.publishing = false;
    this.hasAct = false;
    this.hasUnknown = false;
    this.givenOut = false;
    this.#partOnly = false;
    this.#channel = false;
    this.#manyChannels = false;
    this.#timeNamed = false;
  }
}
