import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareFonts } from '../../build/prepare-fonts';
import { reportToPdf } from '../../electron/exports/report-pdf';
import { checkStructure, pdfText } from '../pdf/pdf-tools';
import { scenario } from '../pdf/sample-reports';

/**
 * What each report prints, kept as text beside it: a change of the layout shows as a change of these files.
 * `UPDATE_PRINTS=1 npx vitest run tests/scenarios` writes them anew; read the difference before committing it.
 */
const FOLDER = import.meta.dirname;
const UPDATES = process.env.UPDATE_PRINTS === '1';
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ndbg'))
  .map((name) => name.slice(0, -'.ndbg'.length));

beforeAll(async () => {
  await prepareFonts();
});

describe.each(NAMES)('the print of %s', (name) => {
  it('is the text kept for it', async () => {
    const { bytes, undrawn } = await reportToPdf(scenario(name), { draft: false });
    await checkStructure(bytes);
    expect(undrawn).toEqual([]);
    const text = (await pdfText(bytes)).replaceAll('\f', '\n');
    const file = join(FOLDER, `${name}.print.txt`);
    if (UPDATES) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
