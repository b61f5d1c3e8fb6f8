import { pick } from './mutate-json';
import { changeKind, changeToUnicode, drawOn, form, type PdfDeed } from './pdf-changes';
import { pdfStream } from './plain-pdf';

/** Drawings, fonts and colours that go round or have no measure. */
export const PDF_DRAWING_DEEDS: readonly PdfDeed[] = [
  [
    'a drawing of itself',
    (pdf) => {
      drawOn(pdf, '/X Do');
      form(pdf, 9001, '/X Do', '/XObject << /X 9001 0 R >>');
    },
  ],
  [
    'drawings of drawings',
    (pdf, next) => {
      const wide = pick([3, 6, 10], next) ?? 3;
      drawOn(pdf, '/X Do');
      for (let at = 1; at <= 8; at += 1)
        form(
          pdf,
          9000 + at,
          at === 8 ? '0 0 1 1 re f' : '/X Do '.repeat(wide),
          `/XObject << /X ${9001 + at} 0 R >>`,
        );
    },
  ],
  [
    'a drawing of millions of strokes',
    (pdf) => {
      drawOn(pdf, '/X Do');
      form(pdf, 9001, '0 0 m 1 1 l S '.repeat(300_000));
    },
  ],
  [
    'states saved and never given back',
    (pdf) => {
      drawOn(pdf, '/X Do');
      form(pdf, 9001, 'q '.repeat(500_000));
    },
  ],
  [
    'states given back and never saved',
    (pdf) => {
      drawOn(pdf, '/X Do');
      form(pdf, 9001, 'Q EMC ET '.repeat(100_000));
    },
  ],
  [
    'texts in texts',
    (pdf) => {
      drawOn(pdf, '/X Do');
      form(pdf, 9001, 'BT /F1 1e30 Tf 1e30 TL (5) Tj T* '.repeat(50_000));
    },
  ],
  [
    'arrays in one another',
    (pdf) => {
      drawOn(pdf, '/X Do');
      form(pdf, 9001, `${'['.repeat(50_000)} TJ`);
    },
  ],
  [
    'a picture in the drawing without end',
    (pdf) => {
      drawOn(pdf, '/X Do');
      form(pdf, 9001, `BI /W 9999999 /H 9999999 /BPC 8 /CS /RGB ID ${'x'.repeat(200_000)}`);
    },
  ],
  [
    'a picture',
    (pdf, next) => {
      const filter = pick(
        [
          '/JBIG2Decode',
          '/JPXDecode',
          '/DCTDecode',
          '/CCITTFaxDecode',
          '/FlateDecode',
          '/RunLengthDecode',
          '[/FlateDecode /DCTDecode]',
        ],
        next,
      );
      const size = pick(['1', '60000', '2147483647'], next);
      drawOn(pdf, '/X Do');
      pdf.objects.set(
        9001,
        pdfStream(
          '\x00\x00\x00\x0cjP  \r\n\x87\n\xff\xd8\xff\xe0'.repeat(50),
          `/Type /XObject /Subtype /Image /Width ${size} /Height ${size} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter ${filter} /SMask 9001 0 R`,
        ),
      );
    },
  ],
  [
    'a font that maps everything',
    (pdf, next) =>
      changeToUnicode(
        pdf,
        `1 begincodespacerange <0000> <FFFFFFFF> endcodespacerange 1 beginbfrange <0000> <${pick(['FFFF', 'FFFFFFFF'], next)}> <0041> endbfrange 1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange`,
      ),
  ],
  [
    'a font that maps to megabytes',
    (pdf) =>
      changeToUnicode(
        pdf,
        `1 beginbfchar ${Array.from({ length: 500 }, (_, at) => `<${at.toString(16).padStart(4, '0')}> <${'5B57'.repeat(2000)}>`).join(' ')} endbfchar`,
      ),
  ],
  ['a font that uses itself', (pdf) => changeToUnicode(pdf, '/X usecmap', '/UseCMap 9100 0 R')],
  [
    'widths of characters',
    (pdf, next) =>
      changeKind(pdf, /\/W \[/, (body) =>
        body.replace(
          /\/W \[/,
          `/DW ${pick(['1e30', '-1', '0'], next)} /W [0 ${pick(['65535', '2000000000'], next)} 500 `,
        ),
      ),
  ],
  [
    'a font drawn by itself',
    (pdf) => {
      drawOn(pdf, 'BT /HF 9 Tf (aaaa) Tj ET', '/Font << /HF 9200 0 R >>');
      pdf.objects.set(
        9200,
        '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 9201 0 R >> /Resources << /Font << /HF 9200 0 R >> >> >>',
      );
      pdf.objects.set(9201, pdfStream('1 0 0 0 1 1 d1 BT /HF 9 Tf (aaaa) Tj ET'));
    },
  ],
  [
    'a pattern of itself',
    (pdf) => {
      drawOn(pdf, '/Pattern cs /P scn 0 0 9 9 re f', '/Pattern << /P 9300 0 R >>');
      pdf.objects.set(
        9300,
        pdfStream(
          '/Pattern cs /P scn 0 0 9 9 re f',
          '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1e9 1e9] /XStep 0.0001 /YStep 0 /Resources << /Pattern << /P 9300 0 R >> >>',
        ),
      );
    },
  ],
  [
    'a shading of a function without measure',
    (pdf) => {
      drawOn(
        pdf,
        '/S sh',
        '/Shading << /S << /ShadingType 1 /ColorSpace /DeviceRGB /Function 9400 0 R >> >>',
      );
      pdf.objects.set(
        9400,
        pdfStream(
          'x',
          '/FunctionType 0 /Domain [0 1 0 1 0 1 0 1] /Range [0 1] /Size [2000 2000 2000 2000] /BitsPerSample 32',
        ),
      );
    },
  ],
  [
    'a function that is stitched of itself',
    (pdf) => {
      drawOn(pdf, '/CS cs 0.5 scn', '/ColorSpace << /CS [/Separation /X /DeviceRGB 9400 0 R] >>');
      pdf.objects.set(
        9400,
        '<< /FunctionType 3 /Domain [0 1] /Functions [9400 0 R 9400 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>',
      );
    },
  ],
  [
    'colours of colours',
    (pdf) => {
      drawOn(pdf, '/CS cs 0 scn', '/ColorSpace << /CS 9500 0 R >>');
      pdf.objects.set(9500, '[/Indexed 9500 0 R 2147483647 (x)]');
    },
  ],
];
