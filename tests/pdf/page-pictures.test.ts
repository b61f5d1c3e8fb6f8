import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { USUAL_PAPER } from '#shared/report/paper-options';
import { prepareFonts } from '../../build/prepare-fonts';
import { projectFolders } from '../../build/project-folders';
import { type ReportPdfOptions, reportToPdf } from '../../electron/exports/report-pdf';
import { type GreyPicture, readPgm } from './grey-picture';
import { readGreyPng, writeGreyPng } from './grey-png';
import { pdfPicture } from './pdf-tools';
import { pictureDifference } from './picture-difference';
import { scenario } from './sample-reports';

/**
 * Every page of three reports beside the picture kept of it, so that a change of the layout is seen in a review.
 * `UPDATE_PRINTS=1 npx vitest run tests/pdf/page-pictures` keeps new ones; look at them before committing.
 */
const FOLDER = join(import.meta.dirname, 'pictures');
/** What a failed test leaves to look at. */
const DIFFERENCES = join(projectFolders.out, 'page-pictures');
const UPDATES = process.env.UPDATE_PRINTS === '1';
const DOTS_PER_INCH = 54;
/** Squares of a page that may differ: a moved line or rule is several times as many. */
const MOST = 0.004;

const SIGNED: ReportPdfOptions = {
  draft: true,
  paper: {
    ...USUAL_PAPER,
    submittingUnit: true,
    signature: 'sealed',
    signedOn: { reportYear: 2023, date: '2024-01-22' },
  },
};
const CASES: readonly (readonly [name: string, options: ReportPdfOptions])[] = [
  ['yinzhou-2019', { draft: false }],
  ['huaian-city-2024', { draft: false }],
  ['zhanjiang-office-2023', SIGNED],
];

beforeAll(async () => {
  await prepareFonts();
});

describe.each(CASES)('the pages of %s', (name, options) => {
  it('look as they are kept', async () => {
    const { bytes, pageCount } = await reportToPdf(scenario(name), options);
    const pages = await Promise.all(
      Array.from({ length: pageCount }, async (_, index) =>
        readPgm(await pdfPicture(bytes, index + 1, DOTS_PER_INCH)),
      ),
    );
    if (UPDATES) keep(name, pages);
    expect(keptOf(name)).toEqual(pages.map((_, index) => `${name}-${index + 1}.png`));
    for (const [index, page] of pages.entries()) expectAsKept(`${name}-${index + 1}.png`, page);
  });
});

describe('the comparison of pictures', () => {
  const white: GreyPicture = { width: 60, height: 40, dots: new Uint8Array(2400).fill(255) };
  const withBar = (x: number): GreyPicture => ({
    ...white,
    dots: white.dots.map((_, place) => (place % 60 >= x && place % 60 < x + 4 ? 0 : 255)),
  });

  it('sees what moved and shows it, and lets pass how an edge is drawn', () => {
    expect(pictureDifference(withBar(10), withBar(10)).share).toBe(0);
    expect(pictureDifference(withBar(10), withBar(16)).share).toBeGreaterThan(MOST);
    const soft = { ...white, dots: withBar(10).dots.map((dot) => (dot === 0 ? 20 : 245)) };
    expect(pictureDifference(withBar(10), soft).share).toBe(0);
    expect(pictureDifference(white, { ...white, height: 30 }).share).toBe(1);
  });

  it('keeps a picture as it is, to a sixteenth of a grey', () => {
    const read = readGreyPng(writeGreyPng(withBar(7)));
    expect(read).toEqual(withBar(7));
    expect(() => readGreyPng(Buffer.concat([writeGreyPng(white).subarray(0, 8)]))).toThrow('sixteen greys');
  });
});

function keptOf(name: string): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.startsWith(`${name}-`))
    .sort();
}

function keep(name: string, pages: readonly GreyPicture[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of keptOf(name)) rmSync(join(FOLDER, file));
  for (const [index, page] of pages.entries())
    writeFileSync(join(FOLDER, `${name}-${index + 1}.png`), writeGreyPng(page));
}

/** A page that differs is left in `out/page-pictures` as it is now and with what differs brought out. */
function expectAsKept(file: string, page: GreyPicture): void {
  const { share, shown } = pictureDifference(readGreyPng(readFileSync(join(FOLDER, file))), page);
  if (share > MOST) {
    mkdirSync(DIFFERENCES, { recursive: true });
    writeFileSync(join(DIFFERENCES, file), writeGreyPng(page));
    writeFileSync(join(DIFFERENCES, `different-${file}`), writeGreyPng(shown));
  }
  expect(share, `${file}: look at ${join(DIFFERENCES, `different-${file}`)}`).toBeLessThanOrEqual(MOST);
}
