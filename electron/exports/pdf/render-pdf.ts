import pdfmake from 'pdfmake';
import type { PageDocument } from '#shared/layout/page-document';
import { compactObjects } from './compact-objects';
import { type DrawnDocument, drawDocument } from './draw-document';
import type { FontLibrary, FontSubstitute } from './font-library';
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
  /** Fonts of the standard that this machine does not have, with what stands for them. */
  readonly substitutes: readonly FontSubstitute[];
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
  const typesetter = new Typesetter(fonts.chainOf);
  const plan = planPages(document, typesetter);
  onProgress?.(PLANNED);
  giveFonts(fonts);
  const made = pdfmake.createPdf(pdfDefinition(document, reportFile), { fontLayoutCache: false });
  drawDocument((await made.getStream()) as unknown as DrawnDocument, plan, (drawn) =>
    onProgress?.(PLANNED + (1 - PLANNED) * drawn),
  );
  const bytes = new Uint8Array(compactObjects(await made.getBuffer()));
  return {
    bytes,
    pageCount: plan.pages.length,
    undrawn: typesetter.undrawn,
    substitutes: fonts.substitutes(),
  };
}

/** Hands pdfmake the faces that were opened while planning; the others are not on any page. */
function giveFonts(fonts: FontLibrary): void {
  const { virtualfs } = pdfmake as unknown as PdfmakeOnNode;
  const opened = fonts.faces.filter((face) => face.isOpen);
  for (const face of opened) virtualfs.writeFileSync(face.name, face.token);
  pdfmake.setFonts(Object.fromEntries(opened.map((face) => [face.name, { normal: face.name }])));
}
