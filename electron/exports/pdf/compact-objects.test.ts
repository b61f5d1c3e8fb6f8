import { beforeAll, describe, expect, it } from 'vitest';
import { prepareFonts } from '../../../build/prepare-fonts';
import { checkStructure, pdfInfo } from '../../../tests/pdf/pdf-tools';
import { filledReport } from '../../../tests/pdf/sample-reports';
import { reportToPdf } from '../report-pdf';
import { compactObjects } from './compact-objects';

beforeAll(async () => {
  await prepareFonts();
});

/** A file with one page, as pdfkit would write it. */
function smallPdf(): Buffer {
  const bodies = [
    '<<\n/Type /Catalog\n/Pages 2 0 R\n>>',
    '<<\n/Type /Pages\n/Count 1\n/Kids [3 0 R]\n>>',
    '<<\n/Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 200 200]\n/Contents 4 0 R\n/Resources <<>>\n>>',
    '<<\n/Length 9\n>>\nstream\n0 0 m S n\nendstream',
  ];
  let text = '%PDF-1.7\n%ÿÿÿÿ\n';
  const offsets = bodies.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 5\n0000000000 65535 f \n${entries}`;
  return Buffer.from(
    `${text}${table}trailer\n<<\n/Size 5\n/Root 1 0 R\n>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

describe('compactObjects', () => {
  it('leaves a file that readers find sound, with everything in it', async () => {
    const compact = compactObjects(smallPdf());
    expect(await checkStructure(compact)).toContain('No syntax or stream encoding errors');
    expect(await pdfInfo(compact)).toMatch(/Pages:\s+1\n/);
  });

  it('takes the weight of a tagged report away', async () => {
    const { bytes } = await reportToPdf(filledReport(2021, 7), { draft: true });
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/S \/T[DRH]/);
    expect(bytes.length).toBeLessThan(100_000);
  });

  it('refuses what is no such file', () => {
    const whole = smallPdf();
    expect(() => compactObjects(Buffer.from('no PDF at all'))).toThrow('not as pdfkit writes it');
    expect(() => compactObjects(whole.subarray(0, whole.length - 30))).toThrow('not as pdfkit writes it');
    const shifted = Buffer.concat([whole.subarray(0, 40), Buffer.from('x'), whole.subarray(40)]);
    expect(() => compactObjects(shifted)).toThrow('is not where its table says');
  });
});
