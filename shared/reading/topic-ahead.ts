import { isApplicant, isOutcome } from './measure-of';
import type { Topic } from './statement';
import type { LabelToken, Token } from './token';

/** So many kinds of outcome in one sentence are the list of 表三, whatever words lead to it. */
const OUTCOMES_OF_A_LIST = 2;
const BEFORE_AN_ITEM: ReadonlySet<Token['kind'] | undefined> = new Set([
  undefined,
  'comma',
  'colon',
  'and',
  'open',
  'among',
]);

/**
 * What a sentence is about that opens a paragraph with its figures and names their subject late or never: outcomes
 * one after another (予以公开3件、部分公开1件), or applications by applicant (自然人申请5件). Undefined for all else.
 */
export function topicAhead(tokens: readonly Token[]): Topic | undefined {
  const firstAt = tokens.findIndex((token) => token.kind === 'label' && belongsToRequests(token));
  const first = tokens[firstAt];
  if (first?.kind !== 'label' || tokens.slice(0, firstAt).some(isOtherBusiness)) return undefined;
  const following = tokens[firstAt + 1];
  const byApplicant =
    isApplicant(first.label) && following?.kind === 'thing' && following.thing === 'requests';
  return byApplicant || outcomesIn(tokens).size >= OUTCOMES_OF_A_LIST ? 'requests' : undefined;
}

/** In a list of outcomes a bare 公开 is the first of them: 公开3件，部分公开1件，不予公开1件. */
export function withBareOutcomes(tokens: readonly Token[]): readonly Token[] {
  if (outcomesIn(tokens).size < OUTCOMES_OF_A_LIST) return tokens;
  return tokens.map((token, at): Token => {
    if (token.kind !== 'disclosed' || !BEFORE_AN_ITEM.has(tokens[at - 1]?.kind)) return token;
    return { kind: 'label', label: 'granted', start: token.start, end: token.end };
  });
}

function outcomesIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((token) => (token.kind === 'label' && isOutcome(token.label) ? [token.label] : [])),
  );
}

const belongsToRequests = ({ label }: LabelToken) => isApplicant(label) || isOutcome(label);

const isOtherBusiness = (token: Token) =>
  token.kind === 'foreign' || (token.kind === 'thing' && token.thing !== 'requests');
