import type { HostileInput, Mutation } from './hostile-reader';
import { HOSTILE_KEYS, HOSTILE_VALUES } from './hostile-values';

type Members = Record<string, unknown>;

/** What a mutation may do to one object somewhere in a file. */
const DEEDS: Readonly<Record<string, (owner: Members, key: string, next: () => number) => string>> = {
  replace: (owner, key, next) => {
    const at = Math.floor(next() * HOSTILE_VALUES.length);
    owner[key] = HOSTILE_VALUES[at]?.();
    return `${key} = value ${at}`;
  },
  remove: (owner, key) => {
    delete owner[key];
    return key;
  },
  add: (owner, _key, next) => {
    const added = pick(HOSTILE_KEYS, next) ?? '';
    // `owner['__proto__'] = …` would not make a member.
    Object.defineProperty(owner, added, { value: 1, enumerable: true, configurable: true, writable: true });
    return JSON.stringify(added.slice(0, 20));
  },
  swap: (owner, key, next) => {
    const other = pick(Object.keys(owner), next) ?? key;
    [owner[key], owner[other]] = [owner[other], owner[key]];
    return `${key}, ${other}`;
  },
  rename: (owner, key) => {
    owner[`${key}x`] = owner[key];
    delete owner[key];
    return key;
  },
};

/** A JSON file with one to three members that are not what they should be. */
export const mutateJson: Mutation = (original, next) => {
  const value = JSON.parse(new TextDecoder().decode(original)) as Members;
  const { name } = mutateMembers(value, next);
  return asJson(value, name);
};

/** Changes one to three members somewhere in an object. @returns what was done */
export function mutateMembers(value: Members, next: () => number): { readonly name: string } {
  const done = Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
    const owner = pick(objectsIn(value), next) ?? value;
    const deed = pick(Object.keys(DEEDS), next) ?? 'remove';
    const key = pick(Object.keys(owner), next) ?? '';
    return `${deed} ${DEEDS[deed]?.(owner, key, next)}`;
  });
  return { name: done.join('; ') };
}

/** What JSON text can say and no value can: the same key twice, numbers of a thousand digits, other marks. */
export const mutateJsonText: Mutation = (original, next) => {
  const text = new TextDecoder().decode(original);
  const [name, deed] = oneOf(TEXT_DEEDS, next);
  return { name, bytes: new TextEncoder().encode(deed(text, next)) };
};

type TextDeed = readonly [name: string, act: (text: string, next: () => number) => string];

const TEXT_DEEDS: readonly [TextDeed, ...TextDeed[]] = [
  ['a key twice', (text: string) => text.replace(/("\w+": )/, '"format": 1, $1')],
  ['a long number', (text: string, next: () => number) => inPlaceOfNumber(text, '9'.repeat(5000), next)],
  ['a small number', (text: string, next: () => number) => inPlaceOfNumber(text, '1e-400', next)],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['comments', (text: string) => text.replaceAll('{', '{ /* x */')],
  ['a comma at the end', (text: string) => text.replace(/\}\s*$/, ',}')],
  ['two files in one', (text: string) => text + text],
  ['brackets without end', (text: string) => `${'['.repeat(200_000)}${text}`],
  ['other line ends', (text: string) => text.replaceAll('\n', '\r')],
  ['brackets to the limit', (text: string) => `${'['.repeat(7_900_000)}${text}`],
  ['objects in one another', (text: string) => `${'{"narrative":'.repeat(600_000)}${text}`],
  [
    'deep and closed',
    (text: string) => text.replace(/: \d+/, `: ${'['.repeat(90_000)}${']'.repeat(90_000)}`),
  ],
  ['as deep as may be', (text: string) => text.replace(/: \d+/, `: ${'['.repeat(900)}${']'.repeat(900)}`)],
  ['megabytes of nothing', (text: string) => text.replace(/: \d+/, `: [${'{},'.repeat(2_000_000)}0]`)],
  [
    'a text of megabytes',
    (text: string) => text.replace(/"([^"]*)"\s*([,}])/, `"${'字'.repeat(2_000_000)}"$2`),
  ],
  ['members without end', (text: string) => text.replace('{', `{${'"a":1,'.repeat(900_000)}`)],
  ['a key of megabytes', (text: string) => text.replace('{', `{"${'x'.repeat(4_000_000)}":1,`)],
  ['texts without end', (text: string) => text.replaceAll('"', '\\"')],
  ['escapes', (text: string) => text.replace(/"([^"]*)"/, `"${'\\u0000\\udfff'.repeat(50_000)}"`)],
  ['half a pair', (text: string) => text.replace(/"([^"]*)"/, '"\\ud800$1"')],
];

function inPlaceOfNumber(text: string, number: string, next: () => number): string {
  const found = [...text.matchAll(/: (\d+)/g)];
  const chosen = pick(found, next);
  if (chosen === undefined) return number;
  return `${text.slice(0, chosen.index)}: ${number}${text.slice(chosen.index + chosen[0].length)}`;
}

function asJson(value: unknown, name: string): HostileInput {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`) };
}

function objectsIn(value: unknown): Members[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Members];
  // Hostile values of before may be deeper than the stack of this function allows, and need no more.
  return own.concat(
    Object.values(value).flatMap((member) => (Array.isArray(member) ? [] : objectsIn(member))),
  );
}

/** One of a list that has some. */
export function oneOf<T>(list: readonly [T, ...T[]], next: () => number): T {
  return pick(list, next) ?? list[0];
}

/** One of a list; undefined of an empty one. */
export function pick<T>(list: readonly T[], next: () => number): T | undefined {
  return list[Math.floor(next() * list.length)];
}
