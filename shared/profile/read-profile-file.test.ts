import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SENSE, NOT_JSON, WRONG_SHAPE } from '../../tests/profile-cases/bad-profiles';
import { readProfileFile } from './read-profile-file';

const example = readFileSync('shared/profile/example-profile.ndyq', 'utf8');

/** The example with one piece of text, which it must hold, put another way. */
function changed(from: string, to: string): string {
  expect(example).toContain(from);
  return example.replace(from, () => to);
}

function refusal(text: string) {
  const outcome = readProfileFile(text);
  if (outcome.ok) throw new Error('The profile was taken');
  return outcome.problem;
}

/** Number of the line of the example that holds a text. */
const lineOf = (part: string) => example.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('readProfileFile', () => {
  it('reads the example', () => {
    const outcome = readProfileFile(example);
    expect(outcome).toMatchObject({
      ok: true,
      profile: {
        name: '示例市 2025 年度',
        source: '示政办函〔2025〕12号',
        reportYear: 2025,
        deadline: '2026-01-20',
        lengthLimits: { overview: 1000, problems: 500 },
        requiredTopics: [{ id: 'policy-reading' }, { id: 'public-interaction' }],
        rules: [{ kind: 'requiredWords' }, { kind: 'cellComparison' }, { kind: 'cellLimit' }],
      },
    });
    expect(outcome).not.toHaveProperty('profile.format');
  });

  it('reads what has a byte order mark, other line ends and nothing but a name and a number', () => {
    expect(readProfileFile(`\ufeff${example.replaceAll('\n', '\r\n')}`).ok).toBe(true);
    const least =
      '{"format":"gov-disclosure-local-profile","formatVersion":1,"name":"某县","source":"某政办〔2020〕1号"}';
    expect(readProfileFile(least)).toEqual({
      ok: true,
      profile: { name: '某县', source: '某政办〔2020〕1号', lengthLimits: {}, requiredTopics: [], rules: [] },
    });
  });

  it('lets a profile for every year name cells of any one form, and not of two', () => {
    const everyYear = changed('  "reportYear": 2025,\n  "deadline": "2026-01-20",\n', '');
    expect(readProfileFile(everyYear).ok).toBe(true);
    const of2019 = everyYear.replace('requests.carriedForward.total', 'requests.otherHandling.total');
    expect(readProfileFile(of2019).ok).toBe(true);
    const mixed = everyYear
      .replace('requests.deniedAdminInquiry.total', 'requests.otherHandling.total')
      .replace('requests.notProcessedPetition.total', 'requests.otherMisc.total');
    expect(refusal(mixed).message).toBe(
      '第 36 行第 16 列：2019 版格式里没有“requests.otherMisc.total”这一格。请核对格子的编号。',
    );
  });
});

describe('a file that is not JSON', () => {
  it.each(NOT_JSON)('is refused with its line: %s', (_what, from, to, line, words) => {
    const problem = refusal(changed(from, to));
    expect(problem).toMatchObject({ line, message: expect.stringContaining(words) });
    expect(problem.message).toMatch(new RegExp(`^第 ${line} 行第 ${problem.column} 列：.*。$`));
  });

  it('is refused where it was cut off', () => {
    expect(refusal(example.slice(0, 600)).line).toBe(example.slice(0, 600).split('\n').length);
    expect(refusal(example.trimEnd().slice(0, -1)).message).toContain('文件没有写完：缺少右括号“}”');
  });

  it('is refused when it is empty', () => {
    expect(refusal('')).toMatchObject({ line: 1, message: expect.stringContaining('文件是空的') });
    expect(refusal(' \n\n').message).toContain('文件是空的');
  });
});

describe('a file that is something else', () => {
  it('is told apart', () => {
    expect(refusal('[]')).toMatchObject({ line: 1, message: expect.stringContaining('这不是本地要求文件') });
    expect(refusal('null').message).toContain('这不是本地要求文件');
    expect(refusal('{\n "format": "x"\n}')).toMatchObject({ line: 2 });
    expect(refusal('{"format": "gov-disclosure-annual-report"}').message).toContain('这是年报文件');
  });

  it('is of a version this program does not know', () => {
    const newer = changed('"formatVersion": 1', '"formatVersion": 2').replace('"rules"', '"checks"');
    expect(refusal(newer)).toEqual({
      line: 3,
      column: 20,
      message:
        '第 3 行第 20 列：这个文件用的是更新的格式（第 2 版，本机能读到第 1 版）。请先更新软件，文件没有改动。',
    });
    expect(refusal(changed('"formatVersion": 1', '"formatVersion": "1"')).line).toBe(3);
    expect(refusal(changed('"formatVersion": 1', '"formatVersion": 0')).line).toBe(3);
  });
});

describe('a profile of the wrong shape', () => {
  it.each(WRONG_SHAPE)('is refused with its line: %s', (_what, from, to, line, words) => {
    expect(refusal(changed(from, to))).toMatchObject({ line, message: expect.stringContaining(words) });
  });

  it('is refused with what stands first, what is missing last', () => {
    const text = changed('"name"', '"nmae"').replace('"kind": "cellLimit"', '"kind": "regex"');
    expect(refusal(text)).toMatchObject({ line: 4, message: expect.stringContaining('“nmae”') });
  });

  it('is refused with too many rules, topics or words, at the list', () => {
    const many = (entry: string, count: number) => Array.from({ length: count }, () => entry).join(',');
    const topic = '{"id":"a","name":"甲","words":["甲"]}';
    const rule = '{"id":"a","kind":"requiredWords","part":"overview","anyOf":["甲"],"message":"请写明。"}';
    const withLists = (topics: string, rules: string) =>
      example.replace(/"requiredTopics": \[[\s\S]*$/, `"requiredTopics": [${topics}],\n"rules": [${rules}]}`);
    expect(refusal(withLists(many(topic, 51), ''))).toMatchObject({
      line: lineOf('"requiredTopics"'),
      message: expect.stringContaining('“requiredTopics”太多，最多 50 项'),
    });
    expect(refusal(withLists('', many(rule, 201))).message).toContain('“rules”太多，最多 200 项');
    expect(refusal(changed('["培训"', `[${many('"培训"', 31)}`)).message).toContain(
      '“anyOf”太多，最多 30 项',
    );
  });
});

describe('a profile that makes no sense', () => {
  it.each(NO_SENSE)('is refused with its line: %s', (_what, from, to, line, words) => {
    expect(refusal(changed(from, to))).toMatchObject({ line, message: expect.stringContaining(words) });
  });

  it('is refused where it would put off the day the Regulation sets', () => {
    expect(refusal(changed('2026-01-20', '2026-04-01')).message).toBe(
      '第 7 行第 15 列：“deadline”晚于法定期限：按《中华人民共和国政府信息公开条例》第四十九条，最晚是 2026 年 3 月 31 日（政府部门是 1 月 31 日）。本地要求只能提前，不能推后。',
    );
    // A day between the two is one for governments; a department keeps its own (deadline-for.ts).
    expect(readProfileFile(changed('2026-01-20', '2026-03-31')).ok).toBe(true);
  });
});

describe('a hostile file', () => {
  it('has keys with a meaning in JavaScript', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = changed('"overview": 1000', `"${key}": {"polluted": 1000}`);
      expect(refusal(text)).toMatchObject({
        line: 9,
        message: expect.stringContaining(`不认识的项目“${key}”`),
      });
    }
    expect({}).not.toHaveProperty('polluted');
  });

  it('is ten megabytes long', () => {
    const problem = refusal(changed('"rules": [', `"rules": [${' '.repeat(10 * 1024 * 1024)}`));
    expect(problem).toEqual({
      message: '文件超过 256 KB，不像是本地要求文件，没有打开。请确认选对了文件。',
    });
  });

  it('is nested a hundred thousand deep', () => {
    for (const open of ['[', '{"a":']) {
      const problem = refusal(`{\n"format":${open.repeat(100_000 / open.length)}`);
      expect(problem).toMatchObject({ line: 2, message: expect.stringContaining('括号的层次过深') });
    }
  });

  it('has words that would be expressions elsewhere, which stay plain words', () => {
    const outcome = readProfileFile(changed('"业务学习"', '"(a+)+$"'));
    expect(outcome).toMatchObject({ ok: true, profile: { rules: [{ anyOf: ['培训', '(a+)+$'] }, {}, {}] } });
  });

  it('says things that would break a sentence, or fill the screen', () => {
    expect(refusal(changed('"deadline"', '"dead\\nline\\u202e"')).message).toBe(
      '第 7 行第 3 列：不认识的项目“dead line□”。请核对拼写，或删去这一项。',
    );
    const { message } = refusal(changed('"deadline"', `"${'长'.repeat(50_000)}"`));
    expect(message).toBe(`第 7 行第 3 列：不认识的项目“${'长'.repeat(20)}…”。请核对拼写，或删去这一项。`);
    expect(refusal(changed('requests.carriedForward.total', 'a\\nb')).message).toContain('没有“a b”这一格');
  });

  it('is answered with a profile or with a line, whatever was done to it', () => {
    const mutation = fc.record({
      at: fc.nat(example.length),
      cut: fc.oneof(fc.constant(0), fc.nat(40)),
      put: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '"',
          '\\',
          '\n',
          '//',
          '/*',
          '“',
          'null',
          '-1',
          '1e999',
        ),
      ),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const text = mutations.reduce(
          (before, { at, cut, put }) => before.slice(0, at) + put + before.slice(at + cut),
          example,
        );
        const outcome = readProfileFile(text);
        if (outcome.ok) expect(() => JSON.parse(text)).not.toThrow();
        else {
          const { line = 0, column = 0, message } = outcome.problem;
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|[\n\r]/).length);
          expect(column).toBeGreaterThan(0);
          expect(message).toMatch(/^第 \d+ 行第 \d+ 列：[^\n]*。$/u);
          expect(message).not.toMatch(/undefined|Invalid|expected/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
