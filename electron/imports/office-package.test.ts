import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_PROBLEM_CODES, DocumentRefused } from './document-problem';
import { openOfficePackage } from './office-package';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

const typesOf = (type: string, part = '/word/document.xml') =>
  `<Types xmlns="urn:t"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${type}"/></Types>`;

function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function refusalOf(bytes: Uint8Array): string {
  try {
    return openOfficePackage(bytes).kind;
  } catch (error) {
    if (error instanceof DocumentRefused) return error.code;
    throw error;
  }
}

describe('openOfficePackage', () => {
  it('tells documents and workbooks by what they say they are', () => {
    expect(refusalOf(packed({ '[Content_Types].xml': typesOf(WORD) }))).toBe('docx');
    expect(refusalOf(packed({ '[Content_Types].xml': typesOf(EXCEL, '/xl/workbook.xml') }))).toBe('xlsx');
  });

  it('refuses other archives', () => {
    expect(refusalOf(packed({ 'a.txt': 'text' }))).toBe('notOffice');
    expect(refusalOf(packed({ '[Content_Types].xml': typesOf('application/pdf') }))).toBe('notOffice');
  });

  it('refuses macros, said or there', () => {
    const type = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    expect(refusalOf(packed({ '[Content_Types].xml': typesOf(type) }))).toBe('macros');
    expect(refusalOf(packed({ '[Content_Types].xml': typesOf(WORD), 'word/vbaProject.bin': 'x' }))).toBe(
      'macros',
    );
  });

  it('follows what a part refers to, and nothing outside', () => {
    const relations = `<Relationships xmlns="urn:r">
      <Relationship Id="a" Type="http://x/customXml" Target="../customXml/item1.xml"/>
      <Relationship Id="b" Type="http://x/image" Target="http://example.com/a.png" TargetMode="External"/>
      <Relationship Id="c" Type="http://x/styles" Target="/word/styles.xml"/>
      <Relationship Id="d" Type="http://x/styles" Target="../../../../etc/passwd"/>
    </Relationships>`;
    const opened = openOfficePackage(
      packed({ '[Content_Types].xml': typesOf(WORD), 'word/_rels/document.xml.rels': relations }),
    );
    expect([...opened.relations('word/document.xml')]).toEqual([
      ['a', { type: 'customXml', part: 'customXml/item1.xml' }],
      ['c', { type: 'styles', part: 'word/styles.xml' }],
      ['d', { type: 'styles', part: 'etc/passwd' }],
    ]);
    expect(opened.archive.part('etc/passwd')).toBeUndefined();
    expect(opened.relations('word/other.xml').size).toBe(0);
  });
});

describe('sentences of refusals', () => {
  it.each(DOCUMENT_PROBLEM_CODES)('%s says what is wrong and what to do', (code) => {
    expect(new DocumentRefused(code).message).toMatch(/^[^！]+。请[^！]+。$/);
  });
});
