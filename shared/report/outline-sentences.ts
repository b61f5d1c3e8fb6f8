import type { CellId, NarrativeId, ResultGroup } from '../form/form';
import type { UnitKind } from './report';
import { type CellFigure, joinedTexts, plainText, type TiedText, tiedText } from './tied-text';

/** What an outline may know of a report. */
export interface OutlineFacts {
  readonly kind: UnitKind;
  /** Count of a cell, 0 where the form has no such cell; null while it is blank. */
  readonly count: (id: CellId) => number | null;
  /** Whether the form has a cell. */
  readonly has: (id: CellId) => boolean;
  /** A figure recorded beside section six: null while it is not recorded or cannot be read. */
  readonly recorded: (key: string) => string | null;
}

/** One paragraph of an outline. */
export interface OutlineSentence {
  readonly id: string;
  readonly part: NarrativeId;
  /** Topic of the form it stands under; the last paragraphs of a part without topics have none. */
  readonly topic?: string;
  /** The paragraph; undefined while a figure it needs is blank, or where it has nothing to say. */
  readonly write: (facts: OutlineFacts) => TiedText | undefined;
}

/** A place that only the person can fill; rule N-12 finds it until they have. */
const toAdd = (what: string) => () => plainText(`（待补充：${what}）`);
const cell = (row: string) => `requests.${row}.total`;

const DISPUTE_RESULTS = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['otherResult', '其他结果'],
  ['pending', '尚未审结'],
] as const;

/**
 * Starting points for the text sections (spec/filling-guide.md sections 3, 7 and 8): what the tables already say, in
 * sentences, and marks for what they cannot know. Nothing is invented; what is 0 is said not to have happened.
 */
export function outlineSentences(resultGroups: readonly ResultGroup[]): readonly OutlineSentence[] {
  return [
    overview('published', 'activeDisclosure', toAdd('本年公开了哪些内容、从哪些渠道公开，各发布多少条')),
    overview('received', 'onRequest', received),
    overview('results', 'onRequest', (facts) => results(facts, resultGroups)),
    overview('review', 'onRequest', (facts) => disputes(facts, ['review'], '行政复议')),
    overview('litigation', 'onRequest', (facts) =>
      disputes(facts, ['litigationDirect', 'litigationAfterReview'], '行政诉讼'),
    ),
    overview('documents', 'infoManagement', documents),
    overview('management', 'infoManagement', toAdd('信息审核、保密审查和清理更新是怎么做的')),
    overview('platform', 'platform', toAdd('网站专栏、公报、新媒体等平台的建设情况')),
    overview('supervision', 'supervision', ({ kind }) =>
      plainText(
        kind === 'government'
          ? '（待补充：人员、培训情况，以及工作考核、社会评议和责任追究结果）'
          : '（待补充：人员、培训和监督情况）',
      ),
    ),
    { id: 'issues', part: 'problems', topic: 'issues', write: toAdd('信息公开工作中的主要问题，一条一条写') },
    {
      id: 'improvements',
      part: 'problems',
      topic: 'improvements',
      write: toAdd('对应每个问题的改进措施，以及去年所提问题的整改结果'),
    },
    { id: 'infoFee', part: 'otherMatters', topic: 'infoFee', write: infoFee },
    {
      id: 'others',
      part: 'otherMatters',
      topic: 'others',
      write: toAdd('其他需要报告的事项，没有的删去这一层'),
    },
    {
      id: 'otherMatters',
      part: 'otherMatters',
      write: toAdd('其他需要报告的事项，没有的写“无”'),
    },
  ];
}

function overview(id: string, topic: string, write: OutlineSentence['write']): OutlineSentence {
  return { id, part: 'overview', topic, write };
}

function received(facts: OutlineFacts): TiedText | undefined {
  const [fresh, over, handled, left] = ['newlyReceived', 'carriedOver', 'totalHandled', 'carriedForward'].map(
    (row) => figureOf(facts, cell(row)),
  );
  if (fresh == null || over == null || handled == null || left == null) return undefined;
  if (fresh.count + over.count === 0) return plainText('本年度未收到政府信息公开申请，没有上年结转的申请。');
  const came =
    fresh.count === 0 ? '本年度未收到政府信息公开申请' : tiedText`本年度新收政府信息公开申请${fresh}件`;
  const before = over.count === 0 ? '没有上年结转的申请' : tiedText`上年结转${over}件`;
  const ended = handled.count === 0 ? '尚未办结' : tiedText`办结${handled}件`;
  const after = left.count === 0 ? '没有结转下年度的申请' : tiedText`结转下年度继续办理${left}件`;
  return tiedText`${came}，${before}；${ended}，${after}。`;
}

function results(facts: OutlineFacts, groups: readonly ResultGroup[]): TiedText | undefined {
  const told = toldGroups(groups.map(({ name, rows }) => [name, sumOf(facts, rows.map(cell))]));
  return told === undefined || told.length === 0
    ? undefined
    : tiedText`办理结果：${joinedTexts(told, '，')}。`;
}

function disputes(facts: OutlineFacts, groups: readonly string[], name: string): TiedText | undefined {
  const results = DISPUTE_RESULTS.map(
    ([result, words]) =>
      [
        words,
        sumOf(
          facts,
          groups.map((group) => `disputes.${group}.${result}`),
        ),
      ] as const,
  );
  const total = sumOf(
    facts,
    groups.map((group) => `disputes.${group}.total`),
  );
  const told = toldGroups(results);
  if (told === undefined || total === undefined) return undefined;
  if (told.length === 0) return plainText(`未发生因政府信息公开引起的${name}。`);
  return tiedText`因政府信息公开引起的${name}${total}件，其中${joinedTexts(told, '，')}。`;
}

function documents(facts: OutlineFacts): TiedText | undefined {
  const id = (column: string) => `disclosure.normativeDocuments.${column}`;
  if (!facts.has(id('inForce'))) return undefined;
  const [issued, repealed, inForce] = ['issuedThisYear', 'repealedThisYear', 'inForce'].map((column) =>
    figureOf(facts, id(column)),
  );
  if (issued == null || repealed == null || inForce == null) return undefined;
  const made = issued.count === 0 ? '本年未制发行政规范性文件' : tiedText`本年制发行政规范性文件${issued}件`;
  const ended = repealed.count === 0 ? '' : tiedText`，废止${repealed}件`;
  const valid = inForce.count === 0 ? '，没有现行有效的行政规范性文件' : tiedText`，现行有效${inForce}件`;
  return tiedText`${made}${ended}${valid}。`;
}

function infoFee({ recorded }: OutlineFacts): TiedText {
  const [notices, asked, paid] = ['noticeCount', 'noticeAmountYuan', 'collectedAmountYuan'].map(recorded);
  if (notices == null || asked == null || paid == null)
    return plainText('（待补充：本年度收取信息处理费的情况，没有收取也写明）');
  if (Number(notices) === 0 && Number(asked) === 0 && Number(paid) === 0)
    return plainText('本年度没有收取信息处理费。');
  const collected = Number(paid) === 0 ? '未实际收取' : `实际收取${paid}元`;
  return plainText(`本年度发出信息处理费收费通知${notices}件，通知金额${asked}元，${collected}。`);
}

function figureOf({ count }: OutlineFacts, id: CellId): CellFigure | undefined {
  const known = count(id);
  return known === null ? undefined : { cell: id, count: known };
}

/** What is said of results that have any, each with its figure; undefined while one is blank. */
function toldGroups(groups: readonly (readonly [name: string, sum: number | CellFigure | undefined])[]) {
  const told: TiedText[] = [];
  for (const [name, sum] of groups) {
    if (sum === undefined) return undefined;
    if ((typeof sum === 'number' ? sum : sum.count) !== 0) told.push(tiedText`${name}${sum}件`);
  }
  return told;
}

/** The sum of some cells: of one alone it is that cell's own figure, of several no cell's. Undefined while one is blank. */
function sumOf(facts: OutlineFacts, cells: readonly CellId[]): number | CellFigure | undefined {
  const [first, ...others] = cells;
  if (first !== undefined && others.length === 0) return figureOf(facts, first);
  let sum = 0;
  for (const id of cells) {
    const figure = figureOf(facts, id);
    if (figure === undefined) return undefined;
    sum += figure.count;
  }
  return sum;
}
