import { pick } from './mutate-json';
import {
  anyNumber,
  changeAny,
  changeKind,
  changeStream,
  deflated,
  filesNamed,
  inHead,
  type PdfDeed,
} from './pdf-changes';
import { pdfStream } from './plain-pdf';

const MEGABYTE = 1024 * 1024;
let bomb: string | undefined;
/** A hundred megabytes of blanks, packed. */
const packedBlanks = () => {
  bomb ??= deflated(' '.repeat(100 * MEGABYTE));
  return bomb;
};

/** Objects, pages, streams, files and trailers that say what they should not. */
export const PDF_OBJECT_DEEDS: readonly PdfDeed[] = [
  [
    'an object changed',
    (pdf, next) =>
      changeAny(pdf, next, () => pick(['null', '0', '[]', '<< >>', '(x)', '/X', 'true', ''], next) ?? ''),
  ],
  [
    'an object that is itself',
    (pdf, next) => {
      const number = anyNumber(pdf, next);
      pdf.objects.set(number, `${number} 0 R`);
    },
  ],
  [
    'objects gone',
    (pdf, next) => {
      for (let times = 0; times < 3; times += 1) pdf.objects.delete(anyNumber(pdf, next));
    },
  ],
  [
    'references elsewhere',
    (pdf, next) =>
      changeAny(pdf, next, (body) =>
        body.replace(/\b\d+ 0 R\b/g, (found) => (next() < 0.3 ? `${anyNumber(pdf, next)} 0 R` : found)),
      ),
  ],
  [
    'references into nothing',
    (pdf, next) =>
      changeAny(pdf, next, (body) =>
        body.replace(/\b\d+ 0 R\b/g, (found) => (next() < 0.3 ? '99999 0 R' : found)),
      ),
  ],
  [
    'numbers without measure',
    (pdf, next) =>
      changeAny(pdf, next, (body) =>
        inHead(body, (head) =>
          head.replace(/(?<=[\s[])-?\d+(?:\.\d+)?(?=[\s\]/>])(?! 0 R)/g, (found) =>
            next() < 0.3
              ? (pick(
                  ['-1', '0', '2147483648', '1e9', '99999999999999999999', '-99999999999', '0.0000001'],
                  next,
                ) ?? '')
              : found,
          ),
        ),
      ),
  ],
  [
    'values of another kind',
    (pdf, next) =>
      changeAny(pdf, next, (body) =>
        inHead(body, (head) =>
          head.replace(/(\/[A-Z]\w*) (?=[\d(/<[])/g, (found, key: string) =>
            next() < 0.2
              ? `${key} ${pick(['null', 'true', '[]', '<< >>', '(x)', '<00>'], next)} ${key}x `
              : found,
          ),
        ),
      ),
  ],
  [
    'pages of pages without end',
    (pdf, next) =>
      changeKind(pdf, /\/Type \/Pages/, (body, number) =>
        body.replace(/\/Kids\s*\[/, `/Kids [${number} 0 R `.repeat(1 + Math.floor(next() * 2))),
      ),
  ],
  [
    'one page a hundred thousand times',
    (pdf) =>
      changeKind(pdf, /\/Type \/Pages/, (body) => {
        const [kid = ''] = /\d+ 0 R/.exec(/\/Kids\s*\[[^\]]*/.exec(body)?.[0] ?? '') ?? [];
        return body
          .replace(/\/Kids\s*\[[^\]]*\]/, `/Kids [${`${kid} `.repeat(100_000)}]`)
          .replace(/\/Count \d+/, '/Count 100000');
      }),
  ],
  [
    'a count of pages nobody has',
    (pdf, next) =>
      changeKind(pdf, /\/Type \/Pages/, (body) =>
        body.replace(/\/Count \d+/, `/Count ${pick(['-1', '0', '299', '2147483647', '1e9', '(3)'], next)}`),
      ),
  ],
  [
    'a long chain of pages',
    (pdf) =>
      changeKind(pdf, /\/Type \/Pages/, (body) => {
        const kids = /\/Kids\s*\[[^\]]*\]/.exec(body)?.[0] ?? '';
        for (let at = 0; at < 5000; at += 1)
          pdf.objects.set(
            20_000 + at,
            `<< /Type /Pages /Count 1 /Parent ${19_999 + at} 0 R ${at === 4999 ? kids : `/Kids [${20_001 + at} 0 R]`} >>`,
          );
        return body.replace(/\/Kids\s*\[[^\]]*\]/, '/Kids [20000 0 R]');
      }),
  ],
  [
    'a page that holds another size',
    (pdf, next) =>
      changeKind(pdf, /\/MediaBox/, (body) =>
        body.replace(
          /\/MediaBox\s*\[[^\]]*\]/,
          `/MediaBox ${pick(['[0 0 1e9 1e9]', '[]', '[0 0 0 0]', '[9 9 1 1]', '[(a) (b) (c) (d)]', '[0 0 595 842] /UserUnit 1000000 /Rotate 45'], next)}`,
        ),
      ),
  ],
  [
    'dictionaries in one another',
    (pdf, next) => {
      pdf.objects.set(anyNumber(pdf, next), '<< /A '.repeat(20_000));
    },
  ],
  [
    'a stream that swells',
    (pdf, next) => changeStream(pdf, next, () => pdfStream(packedBlanks(), '/Filter /FlateDecode')),
  ],
  [
    'filters one behind the other',
    (pdf, next) =>
      changeStream(pdf, next, () =>
        pdfStream(
          'x'.repeat(1000),
          `/Filter [${'/ASCIIHexDecode /ASCII85Decode /LZWDecode /RunLengthDecode '.repeat(pick([1, 100, 10_000], next) ?? 1)}]`,
        ),
      ),
  ],
  [
    'a filter that reads itself',
    (pdf, next) =>
      changeStream(pdf, next, (body, number) =>
        body.replace(/\/Filter \/\w+/, `/Filter ${number} 0 R /DecodeParms ${number} 0 R`),
      ),
  ],
  [
    'lengths of streams',
    (pdf, next) =>
      changeStream(pdf, next, (body, number) =>
        body.replace(
          /\/Length \d+/,
          `/Length ${pick(['0', '-1', '99999999', '2147483648', `${number} 0 R`, '(x)', '1e9'], next)}`,
        ),
      ),
  ],
  [
    'a stream predicted',
    (pdf, next) =>
      changeStream(pdf, next, (body) =>
        body.replace(
          /\/Filter/,
          `/DecodeParms << /Predictor 15 /Columns ${pick(['0', '-1', '2147483647', '100000000'], next)} /Colors 99999 /BitsPerComponent 999 >> /Filter`,
        ),
      ),
  ],
  [
    'remarks on every page',
    (pdf, next) => {
      const many = pick([1, 100, 20_000], next) ?? 1;
      pdf.objects.set(
        9600,
        `<< /Type /Annot /Subtype /${pick(['FreeText', 'Square', 'Redact', 'Stamp', 'Popup', 'Widget', 'FileAttachment', 'Screen', 'X'], next)} /Rect [0 0 9 9] /Contents (${'x'.repeat(1000)}) /Parent 9600 0 R /Popup 9600 0 R /AP << /N 9600 0 R >> /A << /S /Launch /F (touch touched) >> >>`,
      );
      changeKind(pdf, /\/Type \/Page\b(?!s)/, (body) =>
        body.replace(/>>\s*$/, `/Annots [${'9600 0 R '.repeat(many)}] >>`),
      );
    },
  ],
  [
    'things to run',
    (pdf) =>
      changeKind(pdf, /\/Type \/Catalog/, (body) =>
        body.replace(
          />>\s*$/,
          '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1/"\\)) >> /AA << /WC << /S /Launch /F (cmd.exe) >> >> /AcroForm << /XFA (<xdp/>) /Fields [9700 0 R] /NeedAppearances true >> >>',
        ),
      ),
  ],
  [
    'files with names that lead out',
    (pdf, next) =>
      filesNamed(
        pdf,
        pick(
          [
            '../../../tmp/outside.ndbg',
            '/etc/passwd',
            'C:\\\\x',
            '__proto__',
            'constructor',
            '\\000',
            'x'.repeat(100_000),
          ],
          next,
        ) ?? '',
        1,
      ),
  ],
  ['thousands of files', (pdf) => filesNamed(pdf, 'f', 5000)],
  [
    'a file of another length',
    (pdf, next) =>
      changeKind(pdf, /\/Type \/EmbeddedFile/, (body) =>
        body.replace(/\/Size \d+/, `/Size ${pick(['-1', '0', '2147483647', '1e30'], next)}`),
      ),
  ],
  [
    'names of names',
    (pdf) =>
      changeKind(pdf, /\/EmbeddedFiles/, (body) =>
        body.replace(/\/EmbeddedFiles/, '/EmbeddedFiles << /Kids [9800 0 R 9800 0 R] >> /X'),
      ).objects.set(9800, '<< /Kids [9800 0 R 9801 0 R] >>'),
  ],
  [
    'a key to it',
    (pdf, next) => {
      pdf.trailer += ` /Encrypt << /Filter /${pick(['Standard', 'X'], next)} /V ${pick(['1', '2', '4', '5', '99'], next)} /R ${pick(['2', '3', '4', '5', '6', '-1'], next)} /Length ${pick(['40', '128', '256', '1e9'], next)} /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /OE <${'00'.repeat(32)}> /UE <${'00'.repeat(32)}> /Perms <${'00'.repeat(16)}> /P -1 /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /StdCF >> /ID [<00> <00>]`;
    },
  ],
  [
    'trailers that go round',
    (pdf, next) => {
      pdf.trailer += ` /Prev ${pick(['0', '9', '-1', '99999999', '1e9', '15'], next)} /XRefStm ${pick(['0', '9', '-1', '99999999'], next)}`;
    },
  ],
  [
    'another root',
    (pdf, next) => {
      pdf.trailer = `/Root ${anyNumber(pdf, next)} 0 R`;
    },
  ],
  [
    'an object stream in itself',
    (pdf) => {
      pdf.objects.set(
        9900,
        pdfStream(
          `9900 0 9901 5 << >> ${'['.repeat(1000)}`,
          '/Type /ObjStm /N 2147483647 /First 14 /Extends 9900 0 R',
        ),
      );
    },
  ],
  [
    'layers of layers',
    (pdf) =>
      changeKind(pdf, /\/Type \/Catalog/, (body) =>
        body.replace(
          />>\s*$/,
          `/OCProperties << /OCGs [9950 0 R] /D << /Order ${'['.repeat(5000)} 9950 0 R ${']'.repeat(5000)} /ON [9950 0 R] >> >> >>`,
        ),
      ).objects.set(9950, '<< /Type /OCMD /OCGs [9950 0 R] /VE [/And 9950 0 R] >>'),
  ],
];
