import { type CountedHead, countedHead } from './counted-head';
import { feeBefore } from './fee-before';
import { isDispute, isOutcome, isResult, measureOfLabel, measureOfThing } from './measure-of';
import { readNegation } from './read-negation';
import { readRate, readShare } from './read-share';
import { type CarriedContext, ReadingContext } from './reading-context';
import type { Act, CountSaid, Measure, Statement, Thing } from './statement';
import type { NumberToken, Token } from './token';
import {
  backFromNumber,
  backOverLight,
  endsAt,
  headsJoinedBefore,
  numbersJoinedAfter,
  onOverLight,
} from './token-walk';
import { topicAhead, withBareOutcomes } from './topic-ahead';

/** What a sentence says, and what the sentence after it takes over from it. */
export interface SentenceRead {
  readonly statements: readonly Statement[];
  readonly carried: CarriedContext;
}

/** Reads the tokens of one sentence after what the sentences before it have settled. */
export function readTokens(tokens: readonly Token[], carried: CarriedContext): SentenceRead {
  return new SentenceReader(tokens, carried).read();
}

class SentenceReader {
  readonly #tokens: readonly Token[];
  readonly #context: ReadingContext;
  readonly #statements: Statement[] = [];
  /** Numbers that a 分别 has given out already. */
  #readUpTo = -1;
  /** Whether a 含 or 其中 has stood since the last figure. */
  #joined = false;
  /** The statement the number before the current place made, if it made one. */
  #lastCount: CountSaid | undefined;

  constructor(tokens: readonly Token[], carried: CarriedContext) {
    this.#tokens = withBareOutcomes(tokens);
    const topic = carried.topic ?? topicAhead(this.#tokens);
    this.#context = new ReadingContext({ ...carried, topic });
  }

  read(): SentenceRead {
    this.#tokens.forEach((token, at) => {
      if (token.kind === 'number') this.#readNumber(token, at);
      else if (token.kind === 'respectively') this.#readDistribution(at);
      else if (token.kind === 'negation') this.#readNegation(at);
      else if (token.kind === 'all') this.#readAll(at);
      else if (token.kind === 'share') this.#readShare(at);
      else if (token.kind === 'rate') this.#readRate(at);
      else if (token.kind === 'includes' || token.kind === 'among') this.#joined = true;
      this.#context.take(token);
    });
    this.#settleOtherResults();
    return { statements: this.#statements, carried: this.#context.carried };
  }

  #readNumber(number: NumberToken, at: number): void {
    if (at <= this.#readUpTo || number.unit === 'percent') return;
    this.#lastCount = undefined;
    const joined = this.#joined;
    this.#joined = false;
    if (number.unit === 'yuan') {
      this.#readMoney(number, at);
      return;
    }
    if (number.unit === 'foreign' || number.vague || number.decimals > 0 || this.#context.givenOut) return;
    const before = backFromNumber(this.#tokens, at - 1);
    if (['all', 'each'].includes(this.#tokens[before]?.kind ?? '') && this.#shareOut(before - 1, [number]))
      return;
    if (number.value === 0 && this.#shareOut(before, [number], 2)) return;
    const head = countedHead(this.#tokens, at, this.#context);
    if (this.#tokens[before]?.kind === 'publish') this.#context.sortingDocuments = true;
    if (head === undefined && number.unit === 'items') return;
    if (head === undefined) this.#leaveTopic(number, before);
    else this.#count(head, number.value, joined && endsAt(this.#tokens, at + 1));
  }

  /** 收到群众诉求20件: from here on the talk is of something else. */
  #leaveTopic(number: NumberToken, before: number): void {
    const token = this.#tokens[before];
    // 去年未审结行政复议1件，本年维持1件: what follows is said of those.
    if (!this.#context.speaksOfReport && isDispute(this.#context.topic)) this.#context.topic = 'elsewhere';
    const counted = number.unit === 'cases' && this.#context.hasAct && !this.#context.inBrackets;
    if (counted) this.#context.actElsewhere = true;
    // 行政复议5件，已审结4件，维持3件: still of those five.
    if (token?.kind === 'act' && token.act === 'decided' && isDispute(this.#context.topic)) return;
    const foreign = token?.kind === 'unknown' || token?.kind === 'act';
    // 办理行政复议案件35件 is said by the office that decides them; what follows is said of those, too.
    if (counted && (foreign || (token?.kind === 'thing' && isDispute(token.thing))))
      this.#context.topic = 'elsewhere';
  }

  /** 收取信息处理费3940元, and 实收3940元 while the talk is of it; of other fees only that they were charged. */
  #readMoney(number: NumberToken, at: number): void {
    const fee = feeBefore(this.#tokens, at, this.#context.topic);
    if (fee === undefined || number.vague || !endsAt(this.#tokens, at + 1)) return;
    const place = { start: fee.start, end: number.end };
    this.#count({ measure: 'feesCharged', ...place }, number.value);
    if (fee.thing !== 'infoFee' || number.yuan === undefined || !this.#trusted('infoFeeCollected')) return;
    this.#statements.push({
      says: 'amount',
      measure: 'infoFeeCollected',
      yuan: number.yuan,
      ...place,
      ...this.#reference(undefined),
    });
  }

  #count(head: CountedHead, count: number, joined = false): void {
    const { measure, start, end, loose } = head;
    if (!this.#trusted(measure)) {
      if (measure.includes('.')) this.#context.topic = 'elsewhere';
      return;
    }
    const statement: CountSaid = {
      says: 'count',
      measure,
      count,
      start,
      end,
      ...this.#reference(head.year),
      ...(loose === undefined ? {} : { loose }),
    };
    if (joined) this.#includeCarriedOver(statement);
    this.#statements.push(statement);
    this.#lastCount = statement;
    if (measure === 'received' || measure === 'handled') {
      this.#context.topic = 'requests';
      this.#context.base = measure;
      this.#context.sortingDocuments = false;
    }
    if (head.act !== undefined) this.#context.listAct = head.act;
    const [group] = measure.split('.') as [Thing];
    if (isDispute(group)) this.#context.topic = group;
  }

  /** `收到申请6件（含上年结转1件）` tells which sum the 6 is; `含上年结转1件共办理7件` is of the 7. */
  #includeCarriedOver(statement: CountSaid): void {
    const last = this.#statements.length - 1;
    const before = this.#statements[last];
    if (statement.measure !== 'carriedOver') return;
    if (before?.says !== 'count' || before.measure !== 'received') return;
    this.#statements[last] = { ...before, carriedOver: 'included' };
  }

  /** Gives numbers to things written before them; false where there are fewer than `atLeast` things. */
  #shareOut(lastHead: number, numbers: readonly NumberToken[], atLeast = 1): boolean {
    const places = headsJoinedBefore(this.#tokens, backOverLight(this.#tokens, lastHead));
    if (places.length < atLeast) return false;
    const first = places[0] ?? 0;
    const owner = this.#tokens[backOverLight(this.#tokens, first - 1)];
    const act = owner?.kind === 'act' ? owner.act : undefined;
    const measures = places.map((place) => this.#measureAt(place, act));
    if (numbers.length !== 1 && numbers.length !== places.length) return true;
    const end = numbers[numbers.length - 1]?.end ?? 0;
    measures.forEach((measure, index) => {
      const number = numbers.length === 1 ? numbers[0] : numbers[index];
      const start = this.#tokens[places[index] ?? 0]?.start ?? 0;
      if (measure !== undefined && number !== undefined && !number.vague)
        this.#count({ measure, start, end }, number.value);
    });
    return true;
  }

  #measureAt(place: number, act: Act | undefined): Measure | undefined {
    const token = this.#tokens[place];
    const { topic, base, aboutDisclosure } = this.#context;
    if (token?.kind === 'label') return measureOfLabel(token.label, topic, base);
    if (token?.kind === 'thing' && !token.bare) return measureOfThing(act, token.thing, aboutDisclosure);
    if (token?.kind === 'act' && topic !== undefined && topic !== 'elsewhere' && !isDispute(topic))
      return measureOfThing(token.act, topic, aboutDisclosure);
    return undefined;
  }

  #readDistribution(at: number): void {
    const numbers = numbersJoinedAfter(this.#tokens, onOverLight(this.#tokens, at + 1));
    const last = numbers[numbers.length - 1];
    const understood =
      last !== undefined && !numbers.some(({ unit }) => unit === 'foreign' || unit === 'items');
    if (understood && this.#shareOut(at - 1, numbers, 2)) this.#readUpTo = this.#tokens.indexOf(last, at);
    else this.#context.givenOut = true;
  }

  #readNegation(at: number): void {
    for (const said of readNegation(this.#tokens, at, this.#context)) {
      if (!this.#trusted(said.measure)) continue;
      this.#statements.push({ ...said, ...this.#reference(undefined) });
    }
  }

  /** `行政复议3件，均维持` */
  #readAll(at: number): void {
    const labelAt = onOverLight(this.#tokens, at + 1);
    const label = this.#tokens[labelAt];
    if (label?.kind !== 'label' || !(isResult(label.label) || isOutcome(label.label))) return;
    const next = onOverLight(this.#tokens, labelAt + 1);
    if (!endsAt(this.#tokens, next)) return;
    const before = this.#tokens[backOverLight(this.#tokens, at - 1)];
    if (before !== undefined && !['comma', 'number', 'thing', 'close'].includes(before.kind)) return;
    const of = this.#statements[this.#statements.length - 1];
    if (of?.says !== 'count') return;
    const measure = measureOfLabel(label.label, this.#context.topic, this.#context.base);
    const whole = isResult(label.label) ? `${this.#context.topic}.total` : this.#context.base;
    if (measure === undefined || of.measure !== whole || !this.#trusted(measure)) return;
    const { start } = this.#tokens[at] ?? label;
    this.#statements.push({ says: 'all', measure, start, end: label.end, ...this.#reference(undefined) });
  }

  #readShare(at: number): void {
    const said = readShare(this.#tokens, at, this.#context, this.#lastCount);
    if (said === undefined || !this.#trusted(said.measure)) return;
    this.#statements.push({ ...said, ...this.#reference(undefined) });
  }

  /** `办结率92%` beside what came in. */
  #readRate(at: number): void {
    const said = readRate(this.#tokens, at, this.#context);
    if (said === undefined || !this.#trusted(said.measure)) return;
    if (!this.#statements.some(({ measure }) => measure === 'received' || measure === 'handled')) return;
    this.#statements.push({ ...said, ...this.#reference(undefined) });
  }

  /** Whether a figure at this place is the report's own, and a whole. */
  #trusted(measure: Measure): boolean {
    const { speaksOfReport, delayed, publishing, actElsewhere, aboutDisclosure, sortingDocuments } =
      this.#context;
    if (!speaksOfReport || this.#isPartOfTotal(measure)) return false;
    // 办理信访件35件，行政复议案件12件: the office that decides them counts its own work.
    if (actElsewhere && !aboutDisclosure && measure.endsWith('.total')) return false;
    if (delayed && measure === 'handled') return false;
    if (sortingDocuments && isOutcome(measure)) return false;
    return !(
      publishing && /^(?:licensing|penalties|coerciveMeasures|normativeDocuments|regulations)/.test(measure)
    );
  }

  /** 收到申请6件，其中某办收到4件: a second figure, with words the reader does not know, is one of a part. */
  #isPartOfTotal(measure: Measure): boolean {
    if ((measure !== 'received' && measure !== 'handled') || !this.#context.hasUnknown) return false;
    return this.#statements.some((said) => said.measure === measure);
  }

  #reference(named: number | undefined): { year?: number; territory?: true } {
    const year = named ?? this.#context.year;
    return {
      ...(typeof year === 'number' ? { year } : {}),
      ...(this.#context.territory ? { territory: true as const } : {}),
    };
  }

  /** 维持3件，其他1件 without a word on 未审结: 其他 may be all the rest. */
  #settleOtherResults(): void {
    this.#statements.forEach((statement, index) => {
      const [group, result] = statement.measure.split('.');
      if (result !== 'otherResult' || statement.says !== 'count') return;
      if (this.#statements.some(({ measure }) => measure === `${group}.pending`)) return;
      this.#statements[index] = { ...statement, restOfList: true };
    });
  }
}
