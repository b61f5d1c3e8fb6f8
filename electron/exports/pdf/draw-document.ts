import { drawStructure } from './draw-structure';
import { drawText, type EmbeddedFont } from './draw-text';
import type { FontFace } from './font-face';
import type { StructureNode } from './page-structure';
import type { PlacedPage, PlacedText, PlannedDocument } from './placed-page';

/** The document that is drawn on: pdfkit's, as pdfmake opens it. */
export type DrawnDocument = PDFKit.PDFDocument & {
  /** The embedded font of a name given to pdfmake; pdfmake adds this to pdfkit's document. */
  provideFont(name: string, bold: boolean, italics: boolean): EmbeddedFont;
};

type Spoken = Map<StructureNode, PDFKit.PDFStructureContent[]>;

/**
 * Draws planned pages on a document that has one empty page, each text marked as a part of the structure, and writes
 * the structure itself.
 */
export function drawDocument(
  document: DrawnDocument,
  { pages, structure }: PlannedDocument,
  onProgress: (done: number) => void,
): void {
  const spoken: Spoken = new Map();
  const { width, height } = document.page;
  pages.forEach((page, index) => {
    if (index > 0) document.addPage({ size: [width, height], margin: 0 });
    drawRules(document, page);
    drawTexts(document, page, spoken);
    onProgress((index + 1) / pages.length);
  });
  drawStructure(document, structure, spoken);
}

/** Rules and frames mean nothing when read aloud. */
function drawRules(document: DrawnDocument, { rules, frames }: PlacedPage): void {
  if (rules.length + frames.length === 0) return;
  document.markContent('Artifact', { type: 'Layout' });
  for (const { x1, y1, x2, y2, width } of rules)
    document.lineWidth(width).moveTo(x1, y1).lineTo(x2, y2).stroke();
  for (const { x, y, width, height, ruleWidth } of frames)
    document.lineWidth(ruleWidth).rect(x, y, width, height).stroke();
  document.endMarkedContent();
}

/** Neighbouring texts of the same element are one piece of marked content. */
function drawTexts(document: DrawnDocument, { texts }: PlacedPage, spoken: Spoken): void {
  for (let start = 0; start < texts.length; ) {
    const of = texts[start]?.of;
    let end = start + 1;
    while (end < texts.length && texts[end]?.of === of) end += 1;
    if (of === undefined) document.markContent('Artifact', { type: 'Pagination' });
    else {
      const content = document.markStructureContent(of.role);
      const known = spoken.get(of);
      if (known === undefined) spoken.set(of, [content]);
      else known.push(content);
    }
    for (const text of texts.slice(start, end)) drawPlaced(document, text);
    document.endMarkedContent();
    start = end;
  }
}

function drawPlaced(document: DrawnDocument, text: PlacedText): void {
  const face = faceOf(text);
  if (face === undefined) return;
  drawText(document, text, document.provideFont(face.name, false, false));
  if (text.outline === undefined) return;
  // pdfkit takes both from the far edge: this is the left edge of the page, one line above the heading.
  const { width } = document.page;
  document.outline.addItem(text.outline, { top: text.baseline - 2 * text.size, left: width } as object);
}

function faceOf({ glyphs }: PlacedText): FontFace | undefined {
  return glyphs[0]?.face;
}
