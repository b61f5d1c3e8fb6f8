import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { DocumentRefused } from '../document-problem';
import type { ShownBlock, ShownDocument } from '../shown/shown-document';
import { fillInForNode16 } from './fill-in-for-node-16';
import type { PageMarks } from './page-marks';
import { pageParagraphs } from './page-paragraphs';
import { type RuledPage, ruledRows } from './ruled-rows';
import { TurnTakingPort } from './turn-taking-port';
import { walkPage } from './walk-page';

/** What a PDF carries and shows. */
export interface PdfFile {
  /** Files attached to it, as bytes. */
  readonly attachments: readonly Uint8Array[];
  readonly shown: ShownDocument;
  /** Pages on which something lies that is not read, counted from 1. */
  readonly unreadPages: readonly number[];
}

/** A report whose every text is as long as a file may hold has a thousand; one with photographs some thirty. */
const MOST_PAGES = 2000;
const MOST_ATTACHMENTS = 20;
/** A page of ours has some two hundred rules; the tables of one with more than this are not looked for. */
const MOST_RULES = 5000;
/** Milliseconds; a report of a thousand pages takes a tenth of it. Drawings of drawings have no end. */
const MOST_TIME = 20_000;
/**
 * Of all pages together: a report of a thousand pages has 165 000. A few bytes of drawings within drawings can ask for
 * any number, and pdf.js keeps those of a page.
 */
const MOST_OPERATIONS = 1_000_000;

export interface PdfLimits {
  /** Milliseconds that a document may take. */
  readonly mostTime?: number;
  /** Drawing operations of all its pages. */
  readonly mostOperations?: number;
}

/**
 * Reads a PDF with pdf.js: nothing in it is run, and nothing outside is fetched.
 *
 * @throws DocumentRefused
 */
export async function readPdfFile(
  bytes: Uint8Array,
  { mostTime = MOST_TIME, mostOperations = MOST_OPERATIONS }: PdfLimits = {},
): Promise<PdfFile> {
  const { getDocument, OPS, PDFWorker, WorkerMessageHandler } = await loadPdfJs();
  let breakOff: () => void = () => undefined;
  const brokenOff = new Promise<never>((_done, refuse) => {
    breakOff = () => refuse(new DocumentRefused('swells'));
  });
  const port = new TurnTakingPort(mostOperations, breakOff);
  WorkerMessageHandler.initializeFromPort(port);
  // Its types know no port at all.
  const worker = new PDFWorker({ port: port as never, verbosity: 0 });
  const names = new Map(Object.entries(OPS).map(([name, number]) => [number as number, name]));
  const loading = getDocument({
    // It takes the bytes away from whoever gives them.
    data: Uint8Array.from(bytes),
    worker,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
  const timer = setTimeout(breakOff, mostTime);
  try {
    const reading = loading.promise.then((document) => everythingIn(document, names));
    return await Promise.race([reading, brokenOff]);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    clearTimeout(timer);
    await loading.destroy();
    worker.destroy();
  }
}

async function everythingIn(
  document: PDFDocumentProxy,
  names: ReadonlyMap<number, string>,
): Promise<PdfFile> {
  if (document.numPages > MOST_PAGES) throw new DocumentRefused('tooManyParts');
  const attachments = await attachedFiles(document);
  const pages: PageMarks[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await pageMarks(await document.getPage(number), names));
  return {
    attachments,
    shown: { blocks: blocksOf(pages), texts: 'lines' },
    unreadPages: pages.flatMap(({ hasMore }, index) => (hasMore ? [index + 1] : [])),
  };
}

/** The reader and the half of it that pdf.js would run in a worker of a page: here both run in a process of their own. */
async function loadPdfJs() {
  fillInForNode16();
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return { ...(await import('pdfjs-dist/legacy/build/pdf.mjs')), WorkerMessageHandler };
}

async function attachedFiles(document: PDFDocumentProxy): Promise<readonly Uint8Array[]> {
  const attachments: unknown = await document.getAttachments();
  const files = Object.values(attachments ?? {}).slice(0, MOST_ATTACHMENTS);
  return files.flatMap((file: { readonly content?: unknown }) =>
    file.content instanceof Uint8Array ? [file.content] : [],
  );
}

async function pageMarks(page: PDFPageProxy, names: ReadonlyMap<number, string>): Promise<PageMarks> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const annotations = await page.getAnnotations();
  const walked = walkPage(
    fnArray.map((operation, index) => {
      const values: unknown = argsArray[index];
      return { name: names.get(operation) ?? '', values: listOf(values) };
    }),
  );
  const isOverdrawn = walked.rules.length > MOST_RULES;
  const [left = 0, lower = 0, right = 0, upper = 0] = page.view;
  return {
    width: right - left,
    height: upper - lower,
    texts: walked.texts.map((text) => ({ ...text, x: text.x - left, baseline: upper - text.baseline })),
    rules: (isOverdrawn ? [] : walked.rules).map(({ x1, y1, x2, y2 }) => ({
      x1: x1 - left,
      y1: upper - y1,
      x2: x2 - left,
      y2: upper - y2,
    })),
    hasMore:
      isOverdrawn ||
      walked.isCovered ||
      annotations.some(({ subtype }: { subtype?: string }) => subtype !== 'Link'),
  };
}

/** What an operation is done with; colours are lists of bytes. */
function listOf(values: unknown): readonly unknown[] {
  if (values instanceof Uint8ClampedArray) return [...values];
  return Array.isArray(values) ? values : [];
}

/** Rows and paragraphs of all pages in reading order; a paragraph goes over from one page to the next. */
function blocksOf(pages: readonly PageMarks[]): readonly ShownBlock[] {
  const blocks: ShownBlock[] = [];
  for (const page of pages) {
    const ruled: RuledPage = ruledRows(page);
    const paragraphs = pageParagraphs(ruled.outside, page.height);
    const placed = [
      ...ruled.rows.map(({ top, cells }) => ({ top, goesOn: false, block: { type: 'row', cells } as const })),
      ...paragraphs.map(({ top, goesOn, text }) => ({
        top,
        goesOn,
        block: { type: 'paragraph', text } as const,
      })),
    ].sort((one, other) => one.top - other.top);
    for (const { block, goesOn } of placed) {
      const last = blocks.at(-1);
      if (goesOn && block.type === 'paragraph' && last?.type === 'paragraph')
        blocks[blocks.length - 1] = { type: 'paragraph', text: last.text + block.text };
      else blocks.push(block);
    }
  }
  return blocks;
}

function refusalOf(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new DocumentRefused('lockedPdf');
  // What pdf.js says of a file it cannot make sense of; anything else would be a fault of ours.
  return name === 'InvalidPDFException' || name === 'UnknownErrorException' || name === 'FormatError'
    ? new DocumentRefused('damaged')
    : error;
}
