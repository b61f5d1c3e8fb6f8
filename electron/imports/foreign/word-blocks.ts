import type { ForeignBlock, ForeignCell } from '#shared/import/foreign-document';
import type { OfficePackage } from '../office-package';
import { automaticNumbers } from './automatic-numbers';
import { plainWord } from './plain-word';
import { type WordNode, wordDocument } from './word-document';

/**
 * Reads text and tables of a Word document.
 *
 * @throws DocumentRefused where a part of it cannot be read
 */
export async function wordBlocks(file: OfficePackage): Promise<readonly ForeignBlock[]> {
  const document = file.xml(file.main);
  if (document === undefined) return [];
  const relations = [...file.relations(file.main).values()];
  const part = (type: string) => {
    const name = relations.find((relation) => relation.type === type)?.part;
    return name === undefined ? undefined : file.xml(name);
  };
  const numbers = automaticNumbers(part('numbering'), part('styles'));
  const read = await wordDocument(plainWord(document, numbers));
  let tables = 0;
  const blocksIn = (nodes: readonly WordNode[] = []): readonly ForeignBlock[] =>
    nodes.flatMap((node): readonly ForeignBlock[] => {
      if (node.type === 'table') {
        tables += 1;
        const name = `第 ${tables} 张表`;
        const rows = (node.children ?? []).map(({ children = [] }) => children.map(cell));
        return [{ kind: 'table', name, rows }];
      }
      if (node.type === 'paragraph') return paragraph(node);
      return node.type === 'image' ? [{ kind: 'picture' }] : blocksIn(node.children);
    });
  const cell = (node: WordNode): ForeignCell => {
    const blocks = blocksIn(node.children);
    const isPlain = blocks.every(({ kind }) => kind === 'paragraph');
    const { colSpan = 1, rowSpan = 1 } = node;
    return { text: textOf(blocks), rowSpan, colSpan, ...(isPlain ? {} : { blocks }) };
  };
  return blocksIn(read.children);
}

function paragraph(node: WordNode): readonly ForeignBlock[] {
  const text = textIn(node);
  const written: readonly ForeignBlock[] = text.trim() === '' ? [] : [{ kind: 'paragraph', text }];
  return hasPicture(node) ? [...written, { kind: 'picture' }] : written;
}

function textIn({ type, value = '', breakType, children = [] }: WordNode): string {
  if (type === 'text') return value;
  if (type === 'tab') return '\t';
  if (type === 'break') return breakType === 'line' ? '\n' : '';
  return children.map(textIn).join('');
}

function hasPicture({ type, children = [] }: WordNode): boolean {
  return type === 'image' || children.some(hasPicture);
}

/** The text of a cell, paragraph by paragraph, that of tables inside it included. */
function textOf(blocks: readonly ForeignBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.text;
      return block.kind === 'table'
        ? block.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n')
        : '';
    })
    .filter((text) => text !== '')
    .join('\n');
}
