import pdfmake from 'pdfmake';
import type { PageDocument } from '#shared/layout/page-document';
import type { FontLibrary } from './font-library';
import { type AttachedFile, pdfDefinition } from './pdf-definition';
import { planPages } from './plan-pages';
import { Typesetter, type UndrawnCharacter } from './typesetter';

export interface RenderOptions {
  readonly fonts: FontLibrary;
  /** The report file the PDF of a report carries as an attachment. */
  readonly reportFile?: AttachedFile;
  /** 0…1, called often and from within the drawing. */
  readonly onProgress?: (done: number) => void;
}

export interface RenderedPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pageCount: number;
  /** Characters no font has, each once; printed as 〓. */
  readonly undrawn: readonly UndrawnCharacter[];
}

/** Share of the time that planning takes before drawing begins. */
const PLANNED = 0.3;

/** pdfmake keeps fonts by name in a file system of its own that its types do not mention. */
interface PdfmakeOnNode {
  readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

// Nothing on a page may reach for anything outside: a web address in a narrative is only text.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/**
 * Draws a laid-out report as a PDF. Pure Node, no clock, no network, no file but the fonts: the same document gives
 * the same bytes. Runs to its end without giving way, so a window calls it in a process of its own and cancels it by
 * ending that process.
 */
export async function renderPdf(document: PageDocument, options: RenderOptions): Promise<RenderedPdf> {
  const { fonts, reportFile, onProgress } = options;
  const typesetter = new Typesetter((role) => fonts.chainOf(role));
  const pages = planPages(document, typesetter);
  onProgress?.(PLANNED);
  giveFonts(fonts);
  pdfmake.setProgressCallback((drawn) => onProgress?.(PLANNED + (1 - PLANNED) * drawn));
  const buffer = await pdfmake.createPdf(pdfDefinition(document, pages, reportFile)).getBuffer();
  return { bytes: new Uint8Array(buffer), pageCount: pages.length, undrawn: typesetter.undrawn };
}

/** Hands pdfmake the faces that were opened while planning; the others are not on any page. */
function giveFonts(fonts: FontLibrary): void {
  const { virtualfs } = pdfmake as unknown as PdfmakeOnNode;
  const opened = fonts.faces.filter((face) => face.isOpen);
  for (const face of opened) virtualfs.writeFileSync(face.name, face.token);
  pdfmake.setFonts(Object.fromEntries(opened.map((face) => [face.name, { normal: face.name }])));
}
