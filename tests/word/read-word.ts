import { strFromU8, unzipSync } from 'fflate';
import { findAll, findFirst, readXml, type XmlElement } from './xml-tree';

/** A Word document as a reader sees it that knows nothing of how it was made. */
export interface WordDocument {
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly body: XmlElement;
  readonly tables: readonly WordTable[];
}

export interface WordTable {
  readonly element: XmlElement;
  /** Width of the whole and of each grid column, in twips. */
  readonly width: number;
  readonly grid: readonly number[];
  readonly rows: readonly WordRow[];
}

export interface WordRow {
  readonly isHead: boolean;
  readonly maySplit: boolean;
  readonly minHeight: number;
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  /** In twips. */
  readonly width: number;
  /** Of a cell over several rows: the first row of it, or one further down. */
  readonly merge: 'restart' | 'continue' | undefined;
}

/** Reads every part of a document and its tables. */
export function readWord(bytes: Uint8Array): WordDocument {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, readXml(strFromU8(content))]),
  );
  const document = parts.get('word/document.xml');
  const body = document === undefined ? undefined : findFirst(document, 'w:body');
  if (body === undefined) throw new Error('No body');
  return { parts, body, tables: findAll(body, 'w:tbl').map(readTable) };
}

/** The value of a property, e.g. `propertyOf(style, 'w:sz')`. */
export function propertyOf(element: XmlElement, name: string, attribute = 'w:val'): string | undefined {
  return findFirst(element, name)?.attributes[attribute];
}

function readTable(element: XmlElement): WordTable {
  return {
    element,
    width: Number(propertyOf(element, 'w:tblW', 'w:w')),
    grid: findAll(element, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w'])),
    rows: findAll(element, 'w:tr').map(readRow),
  };
}

function readRow(row: XmlElement): WordRow {
  let column = 0;
  return {
    isHead: findFirst(row, 'w:tblHeader') !== undefined,
    maySplit: findFirst(row, 'w:cantSplit') === undefined,
    minHeight: Number(propertyOf(row, 'w:trHeight')),
    cells: findAll(row, 'w:tc').map((cell): WordCell => {
      const columnSpan = Number(propertyOf(cell, 'w:gridSpan') ?? 1);
      const merge = findFirst(cell, 'w:vMerge');
      const read = {
        text: cell.text,
        column,
        columnSpan,
        width: Number(propertyOf(cell, 'w:tcW', 'w:w')),
        merge:
          merge === undefined ? undefined : merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue',
      } as const;
      column += columnSpan;
      return read;
    }),
  };
}
