interface HtmlListener {
  readonly onText: (text: string) => void;
  /** Name of a tag in lower case, at its beginning and at its end. */
  readonly onTag: (name: string) => void;
}

/** Elements whose content is no text of the page. */
const UNSEEN = new Set(['head', 'style', 'script', 'title', 'xml', 'template']);
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  middot: '·',
  times: '×',
  emsp: '\u2003',
  ensp: '\u2002',
};

/** Goes over HTML from a clipboard once, tag by tag; conditional comments of Word are passed over. Builds nothing. */
export function scanHtml(html: string, { onText, onTag }: HtmlListener): void {
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > at) onText(withoutEntities(html.slice(at, textEnd)));
    if (open < 0) return;
    const isComment = html.startsWith('<!--', open);
    const close = isComment ? html.indexOf('-->', open + 4) : html.indexOf('>', open);
    if (close < 0) return;
    at = close + (isComment ? 3 : 1);
    if (isComment) continue;
    const name = /^<\/?([a-z][a-z0-9:]{0,30})/.exec(lower.slice(open, open + 34))?.[1];
    if (name === undefined) continue;
    onTag(name);
    if (!UNSEEN.has(name) || lower.startsWith('</', open)) continue;
    const end = lower.indexOf(`</${name}`, at);
    if (end < 0) return;
    at = end;
  }
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
