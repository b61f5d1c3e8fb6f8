import { describe, expect, it } from 'vitest';
import { DocumentRefused } from '../document-problem';
import { readXml } from './read-xml';
import { allElements, childElements, textContent } from './xml-search';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function refusalOf(bytes: Uint8Array): string {
  try {
    readXml(bytes);
  } catch (error) {
    if (error instanceof DocumentRefused) return error.code;
    throw error;
  }
  return 'read';
}

describe('readXml', () => {
  it('reads elements, namespaces, attributes and text in order', () => {
    const root = readXml(
      bytesOf('<w:p xmlns:w="urn:w" w:id="1">前<w:r>中 &amp; <![CDATA[<间>]]></w:r>后</w:p>'),
    );
    expect(root).toMatchObject({ name: 'p', namespace: 'urn:w' });
    expect(root.attributes.get('id')).toBe('1');
    expect(childElements(root).map(({ name }) => name)).toEqual(['r']);
    expect(textContent(root)).toBe('前中 & <间>后');
  });

  it('reads UTF-16 with its mark', () => {
    const bytes = Buffer.from('\ufeff<a>中</a>', 'utf16le');
    expect(textContent(readXml(bytes))).toBe('中');
  });

  it.each([
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['a file from outside', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['a document type without anything in it', '<!DOCTYPE a><a/>'],
  ])('refuses %s', (_name, text) => expect(refusalOf(bytesOf(text))).toBe('entities'));

  it.each([
    ['nothing', ''],
    ['no element', '<?xml version="1.0"?>'],
    ['an unknown entity', '<a>&b;</a>'],
    ['an element left open', '<a><b></a>'],
    ['an unknown prefix', '<x:a/>'],
    ['text after the end', '<a/>text'],
  ])('refuses %s', (_name, text) => expect(refusalOf(bytesOf(text))).toBe('damaged'));

  it('refuses what is cut anywhere', () => {
    const text = '<a b="c"><d>文</d></a>';
    const bytes = bytesOf(text);
    for (let length = 0; length < bytes.length; length += 1)
      expect(refusalOf(bytes.subarray(0, length))).toBe('damaged');
  });

  it('refuses bytes that are no text', () => {
    expect(refusalOf(new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]))).toBe('damaged');
  });

  it('refuses what nobody writes', () => {
    expect(refusalOf(bytesOf('<a>'.repeat(300) + '</a>'.repeat(300)))).toBe('tooDeep');
    expect(refusalOf(bytesOf(`<a>${'<b/>'.repeat(600_000)}</a>`))).toBe('tooManyParts');
    const attributes = Array.from({ length: 300 }, (_, index) => ` x${index}=""`).join('');
    expect(refusalOf(bytesOf(`<a${attributes}/>`))).toBe('tooManyParts');
    expect(refusalOf(new Uint8Array(40 * 1024 * 1024))).toBe('swells');
  });

  it('finds elements at any depth in order', () => {
    const root = readXml(bytesOf('<a><t>1<t>2</t></t><b><t>3</t></b></a>'));
    expect(allElements(root, 't').map(textContent)).toEqual(['12', '2', '3']);
  });
});
