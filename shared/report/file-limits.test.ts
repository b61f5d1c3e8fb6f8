import { describe, expect, it } from 'vitest';
import { brokenLimit, exceedsFileLimit, MAX_FILE_BYTES, MAX_TEXT_LENGTH, nestsDeeper } from './file-limits';

describe('exceedsFileLimit', () => {
  it.each([
    ['a', 1],
    ['é', 2],
    ['年', 3],
    ['🙂', 4],
  ])('counts %s as %i bytes of UTF-8', (character, bytes) => {
    const whole = Math.floor(MAX_FILE_BYTES / bytes);
    const filler = 'a'.repeat(MAX_FILE_BYTES - whole * bytes);
    expect(exceedsFileLimit(character.repeat(whole) + filler)).toBe(false);
    expect(exceedsFileLimit(`${character.repeat(whole)}${filler}a`)).toBe(true);
  });
});

describe('brokenLimit', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 0 : { a: nested(levels - 1) });

  it('allows what a report file may be', () => {
    expect(
      brokenLimit({ a: -999_999_999, b: 'x'.repeat(MAX_TEXT_LENGTH), c: null, d: true }),
    ).toBeUndefined();
    expect(brokenLimit(nested(8))).toBeUndefined();
  });

  it.each([
    [{ a: { b: 1_000_000_000 } }, 'numberOutOfRange', 'a.b'],
    [{ a: -1e10 }, 'numberOutOfRange', 'a'],
    [{ a: 1e300 }, 'numberOutOfRange', 'a'],
    [{ a: 'x'.repeat(MAX_TEXT_LENGTH + 1) }, 'textTooLong', 'a'],
    [nested(9), 'tooDeep', 'a.a.a.a.a.a.a.a'],
    [JSON.parse('{"a":{"__proto__":1}}'), 'unknownKey', 'a.__proto__'],
    [JSON.parse('{"constructor":{}}'), 'unknownKey', 'constructor'],
  ])('names what is over and where (%#)', (value, code, path) => {
    expect(brokenLimit(value)).toMatchObject({ code, path });
  });

  it('does not follow a hostile depth', () => {
    expect(brokenLimit(JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`))).toMatchObject({
      code: 'tooDeep',
    });
  });
});

describe('nestsDeeper', () => {
  it.each([
    ['brackets without end', '['.repeat(2000), true],
    ['objects in one another', '{"a":'.repeat(2000), true],
    ['as many side by side', '[[],{}]'.repeat(2000), false],
    ['brackets in a text', `["${'['.repeat(2000)}"]`, false],
    ['behind a quote that is escaped', `["\\"${'['.repeat(2000)}"]`, false],
    ['a text without end', `{"a": "${'['.repeat(2000)}`, false],
  ])('%s: told before anything is parsed', (_what, text, expected) => {
    expect(nestsDeeper(text, 1000)).toBe(expected);
  });
});
