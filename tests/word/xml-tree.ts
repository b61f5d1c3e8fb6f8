/** An element of a part of a Word document, its names with their prefixes as they stand. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text in it, in order. */
  readonly text: string;
}

const TOKEN = /<\?[^>]*\?>|<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
/** What XML 1.0 does not allow at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads the XML of a part, strictly: no comments, no CDATA, no entities but the five of XML and numbers.
 *
 * @throws Error on anything that is not well formed
 */
export function readXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error('A character that XML does not allow');
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  let end = 0;
  for (const token of xml.matchAll(TOKEN)) {
    const [all, closed, opened, attributes = '', selfClosing, text] = token;
    end = token.index + all.length;
    const current = open.at(-1) ?? root;
    if (text !== undefined) for (const element of open) element.text += unescaped(text);
    else if (opened !== undefined) {
      const element = { name: opened, attributes: attributesIn(attributes), children: [], text: '' };
      current.children.push(element);
      if (selfClosing === '') open.push(element);
    } else if (closed !== undefined) {
      if (open.pop()?.name !== closed || open.length === 0) throw new Error(`</${closed}> closes nothing`);
    }
  }
  const [only] = root.children;
  if (end !== xml.length) throw new Error(`Not XML: ${xml.slice(end, end + 40)}`);
  if (open.length !== 1 || only === undefined || root.children.length !== 1)
    throw new Error('Not one element');
  return only;
}

/** All elements of a name inside one, at any depth, in order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The first element of a name inside one, at any depth. */
export function findFirst(element: XmlElement, name: string): XmlElement | undefined {
  return findAll(element, name)[0];
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&([^;]*);?/g, (_all, entity: string) => {
    const known = ENTITIES[entity];
    if (known !== undefined) return known;
    const [, code] = /^#(\d+|x[\da-f]+)$/i.exec(entity) ?? [];
    if (code === undefined) throw new Error(`Unknown entity ${entity}`);
    return String.fromCodePoint(Number(code.startsWith('x') ? `0${code}` : code));
  });
}
