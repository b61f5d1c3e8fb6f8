import { isOfNoFont, type UndrawableCharacter, undrawableCharacters } from '../values/drawable-characters';
import { quotable } from '../values/quotable';
import { basics, text } from './input';
import { onEveryText } from './on-every-text';
import { instance, type Rule } from './rule';

/** What is printed where a character is missing. */
const GETA = '〓';
const AROUND = 5;
/** Characters named beside the first; a text in another script would fill the screen. */
const NAMED = 6;

/** N-16: nothing may be printed as an empty box, and nobody has to find it out from the paper. */
export const DRAWABLE_RULES: readonly Rule[] = [
  {
    id: 'N-16',
    severity: 'warning',
    title: '每个字都印得出来',
    source: { kind: 'sense', text: '自造字、残缺的字和字库里没有的字，打印、换一台电脑打开都看不到' },
    expand: (form) => [
      instance({
        section: 'basics',
        cells: [],
        anchor: 'unitName',
        reads: { basics },
        inspect: (read) => {
          const { name } = read.basics.unit;
          const message = messageFor('单位全称', name, undrawableCharacters(name));
          return message === undefined ? undefined : { message, actual: name, field: 'unitName' };
        },
      }),
      ...onEveryText(
        (part) => ({ body: text(part) }),
        ({ body }, { part, name }) => {
          const missing = undrawableCharacters(body);
          const message = messageFor(name, body, missing);
          if (message === undefined) return undefined;
          const [first] = missing;
          return { message, place: { part, start: first?.start ?? 0, end: first?.end ?? 0 } };
        },
      )(form),
    ],
  },
];

/** Shows the first place as it will be printed, with 〓; characters that can be seen on the screen are named as well. */
function messageFor(
  where: string,
  body: string,
  missing: readonly UndrawableCharacter[],
): string | undefined {
  const [first, ...others] = missing;
  if (first === undefined) return undefined;
  const before = Array.from(body.slice(Math.max(first.start - 2 * AROUND, 0), first.start)).slice(-AROUND);
  const after = Array.from(body.slice(first.end, first.end + 2 * AROUND)).slice(0, AROUND);
  const printed = quotable(`${before.join('')}${GETA}${asPrinted(after)}`);
  const what = isOfNoFont(first.character)
    ? '那个字是自造字或残缺的字，别的电脑上也看不到'
    : `“${first.character}”不在字库里`;
  return `${where}“${printed}”中标“${GETA}”的地方，${what}，会印成“${GETA}”${alsoMissing(others)}。请换用通用的写法。`;
}

function asPrinted(characters: readonly string[]): string {
  return characters
    .map((character) => (undrawableCharacters(character).length > 0 ? GETA : character))
    .join('');
}

/** How many more there are, and the first of them by name, so that nobody has to look for them one check at a time. */
function alsoMissing(others: readonly UndrawableCharacter[]): string {
  if (others.length === 0) return '';
  const seen = [...new Set(others.map(({ character }) => character))].filter((one) => !isOfNoFont(one));
  const named = seen.slice(0, NAMED);
  const isAll = others.every(({ character }) => named.includes(character));
  const list = named.map((character) => `“${character}”`).join('');
  return `，还有 ${others.length} 处也这样${list === '' ? '' : `（${list}${isAll ? '' : '等'}）`}`;
}
