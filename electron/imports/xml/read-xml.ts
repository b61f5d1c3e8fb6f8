import { SaxesParser } from 'saxes';
import { DocumentRefused } from '../document-problem';

/** An element of an XML part, its text and elements in order. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By name without prefix; of two that differ in prefix alone the first counts. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** A document of some hundred pages has some ten thousand elements, seldom deeper than thirty. */
const MAX_ELEMENTS = 500_000;
const MAX_DEPTH = 200;
const MAX_XML_BYTES = 32 * 1024 * 1024;
const MAX_ATTRIBUTES = 200;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads a part of an Office document. Definitions of entities and document types are refused, as Office never writes
 * any; nothing outside is ever fetched, because nothing here can.
 *
 * @returns the outermost element
 * @throws DocumentRefused where it is no well-formed XML or more than anybody writes
 */
export function readXml(bytes: Uint8Array): XmlElement {
  if (bytes.length > MAX_XML_BYTES) throw new DocumentRefused('swells');
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: OpenElement = { name: '', namespace: '', attributes: new Map(), children: [] };
  const open = [root];
  let count = 0;
  parser.on('doctype', () => {
    throw new DocumentRefused('entities');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1;
    const given = Object.values(attributes);
    if (count > MAX_ELEMENTS || given.length > MAX_ATTRIBUTES) throw new DocumentRefused('tooManyParts');
    if (open.length > MAX_DEPTH) throw new DocumentRefused('tooDeep');
    const element: OpenElement = {
      name: local,
      namespace: uri,
      attributes: new Map(given.reverse().map((attribute) => [attribute.local, attribute.value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', () => {
    throw new DocumentRefused('damaged');
  });
  parser.write(decodeXml(bytes)).close();
  const outermost = root.children.find((child) => typeof child !== 'string');
  if (outermost === undefined) throw new DocumentRefused('damaged');
  return outermost;
}

/** Office writes UTF-8, and may write UTF-16 with its mark. */
function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DocumentRefused('damaged');
  }
}
