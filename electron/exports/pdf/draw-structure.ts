import type { StructureNode } from './page-structure';

/** The pieces of marked content each element's texts were drawn in, over all pages. */
export type SpokenContent = ReadonlyMap<StructureNode, readonly PDFKit.PDFStructureContent[]>;

/** pdfkit's element with its dictionary, which its types leave out; spans can only be written there. */
type WrittenElement = PDFKit.PDFStructureElement & {
  readonly dictionary: { readonly data: Record<string, unknown> };
};

/** Writes the structure of a document: what programs that read aloud, reflow or convert go by. */
export function drawStructure(
  document: Pick<PDFKit.PDFDocument, 'struct' | 'addStructure'>,
  structure: StructureNode,
  spoken: SpokenContent,
): void {
  const elementOf = (node: StructureNode): PDFKit.PDFStructureElement => {
    const element = document.struct(node.role) as WrittenElement;
    const attributes = tableAttributes(node);
    if (attributes !== undefined) element.dictionary.data.A = attributes;
    for (const content of spoken.get(node) ?? []) element.add(content);
    for (const child of node.children) element.add(elementOf(child));
    return element;
  };
  const root = elementOf(structure);
  document.addStructure(root);
  root.end();
}

function tableAttributes({ scope, rowSpan, colSpan }: StructureNode): Record<string, unknown> | undefined {
  if (scope === undefined && rowSpan === undefined && colSpan === undefined) return undefined;
  return {
    O: 'Table',
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(rowSpan === undefined ? {} : { RowSpan: rowSpan }),
    ...(colSpan === undefined ? {} : { ColSpan: colSpan }),
  };
}
