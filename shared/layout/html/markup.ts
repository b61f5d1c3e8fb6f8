/**
 * HTML that is whole and safe to put beside other HTML. Only this file makes it, and it escapes every text and every
 * attribute on the way: what a person typed can never become a tag.
 */
export interface Markup {
  readonly html: string;
}

/** Attributes in the order they are written; an absent value leaves its attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Elements that have no content and no end tag. */
const VOID = new Set(['br', 'col', 'hr', 'meta']);
const NAME = /^[a-z][a-z0-9-]*$/;
/** `>` needs none in HTML, but editors that count brackets are helped by it; quotes matter in attributes only. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it, character by character. */
export function text(content: string): Markup {
  return { html: escaped(content) };
}

/** A text whose soft breaks (`\n`) are line breaks. */
export function lines(content: string): Markup {
  return joined(content.split('\n').map(text), '<br>');
}

/** An element with its attributes and content. Names come from this program, never from a report. */
export function element(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (!NAME.test(key)) throw new Error(`Not an attribute name: ${key}`);
    return value === undefined ? [] : [` ${key}="${escaped(String(value))}"`];
  });
  if (!NAME.test(name)) throw new Error(`Not an element name: ${name}`);
  const start = `<${name}${written.join('')}>`;
  return { html: VOID.has(name) ? start : `${start}${joined(content).html}</${name}>` };
}

/** A style sheet of this program's own, as it stands: CSS knows no escapes of HTML. */
export function styleSheet(css: string): Markup {
  if (css.includes('<')) throw new Error('A style sheet holds no markup');
  return { html: `<style>${css}</style>` };
}

/** One after the other. */
export function joined(parts: readonly Markup[], separator = ''): Markup {
  return { html: parts.map(({ html }) => html).join(separator) };
}

function escaped(content: string): string {
  return content.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
