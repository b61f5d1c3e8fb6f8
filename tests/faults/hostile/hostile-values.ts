/** Values nobody of good will writes where a value stands; made when they are needed, because some are large. */
export const HOSTILE_VALUES: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1e308,
  () => 2 ** 53 + 2,
  () => -0,
  () => 0.1 + 0.2,
  () => '',
  () => ' ',
  () => '٣',
  () => '1e9',
  () => '=cmd|calc!A1',
  () => '<script>alert(1)</script>',
  () => '../../../../etc/passwd',
  () => 'C:\\Windows\\System32\\config',
  () => 'file:///etc/passwd',
  () => '\u0000',
  () => '\u202e\u2066字',
  () => '\ud800',
  () => '字'.repeat(300_000),
  () => 'a\n'.repeat(50_000),
  () => '（一）'.repeat(5000),
  () => '收到申请5件，'.repeat(3000),
  () => [],
  () => [[[[[[[[[[]]]]]]]]]],
  () => ({}),
  () => ({ toString: 'x', valueOf: 1 }),
  () => nested(900),
  () => Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, at])),
];

/** Names of members that mean something to JavaScript, or to nobody. */
export const HOSTILE_KEYS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '\u0000',
  'total',
  'x'.repeat(10_000),
];

/** Arrays in one another. @param depth how many */
function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
}
