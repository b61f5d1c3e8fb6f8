import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands on a page according to a reader that knows nothing of how it was made; points from the top left. */
export interface DrawnPage {
  readonly texts: readonly DrawnText[];
  readonly lines: readonly DrawnLine[];
  readonly frames: readonly DrawnFrame[];
}

export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
}

export interface DrawnLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface DrawnFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ReadDocument {
  readonly pages: readonly DrawnPage[];
  readonly outline: readonly string[];
  readonly attachments: ReadonlyMap<string, string>;
  readonly info: Readonly<Record<string, unknown>>;
  readonly annotationCount: number;
}

/** Reads a PDF with pdf.js. */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const document = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS }).promise;
  const pages: DrawnPage[] = [];
  let annotationCount = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const operators = await page.getOperatorList();
    annotationCount += (await page.getAnnotations()).length;
    pages.push({
      texts: content.items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, baseline: height - y, width: item.width, size }];
      }),
      ...pathsOf(operators.fnArray, operators.argsArray),
    });
  }
  const outline = (await document.getOutline()) ?? [];
  const attachments = (await document.getAttachments()) as Record<string, { content: Uint8Array }> | null;
  const { info } = await document.getMetadata();
  await document.destroy();
  return {
    pages,
    outline: outline.map(({ title }) => title),
    attachments: new Map(
      Object.entries(attachments ?? {}).map(([name, { content }]) => [
        name,
        new TextDecoder().decode(content),
      ]),
    ),
    info: info as Record<string, unknown>,
    annotationCount,
  };
}

/** Straight lines and rectangles; pages are drawn with the origin at the top left, so y needs no turning. */
function pathsOf(
  fnArray: readonly number[],
  argsArray: readonly unknown[],
): Pick<DrawnPage, 'lines' | 'frames'> {
  const lines: DrawnLine[] = [];
  const frames: DrawnFrame[] = [];
  fnArray.forEach((fn, index) => {
    if (fn !== OPS.constructPath) return;
    const [steps, numbers] = argsArray[index] as [number[], number[]];
    if (steps[0] === OPS.rectangle) {
      const [x = 0, y = 0, width = 0, height = 0] = numbers;
      frames.push({ x, y, width, height });
    } else {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
      lines.push({ x1, y1, x2, y2 });
    }
  });
  return { lines, frames };
}
