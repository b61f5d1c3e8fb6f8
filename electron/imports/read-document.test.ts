import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '#shared/report/report';
import { changedDocumentFailure, DOCUMENT_KINDS, documentOf } from '../../tests/faults/round-trip-outcome';
import { soundReport } from '../../tests/rule-cases/sound-report';
import type { DocumentReading } from './document-reading';
import { readDocument } from './read-document';

const TIME_LIMIT = 120_000;
const data = soundReport('2021');
const made = new Map<(typeof DOCUMENT_KINDS)[number], Uint8Array>();
const bytesOf = (kind: (typeof DOCUMENT_KINDS)[number]) => made.get(kind) ?? new Uint8Array();

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'read-document-'));
  for (const kind of DOCUMENT_KINDS) made.set(kind, await documentOf(kind, data, data));
}, TIME_LIMIT);
afterAll(() => rmSync(folder, { recursive: true }));

/** The document with one of its parts as somebody has made it. */
function edited(kind: 'docx' | 'xlsx', part: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytesOf(kind));
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const changed = edit(xml);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

const word = (edit: (xml: string) => string) => readDocument(edited('docx', 'word/document.xml', edit));

function shownIn(reading: DocumentReading): Report | undefined {
  return reading.outcome === 'report' ? reading.differing?.shown : undefined;
}

/** What is opened is the report that was put in, or nothing; never another, and never without a word. */
async function expectHonest(bytes: Uint8Array, what: string): Promise<string> {
  const reading = await readDocument(bytes);
  if (reading.outcome === 'report' && reading.sealIntact !== false)
    expect(reading.report, what).toEqual(data);
  if (reading.outcome === 'refused') expect(reading.message, what).toMatch(/。$/);
  return reading.outcome;
}

describe('a Word document that was changed', () => {
  it('shows a figure and its row, whatever else was added', async () => {
    const row = '<w:tr><w:tc><w:p><w:r><w:t>备注</w:t></w:r></w:p></w:tc></w:tr>';
    const reading = await word((xml) => xml.replace('</w:tr>', `</w:tr>${row}`));
    expect(reading).toMatchObject({ outcome: 'report', notes: [] });
    expect(shownIn(reading)).toBeUndefined();
  });

  it('shows tracked changes as made, and hidden text not at all', async () => {
    const run = (text: string, look = '') => `<w:r>${look}<w:t>${text}</w:t></w:r>`;
    const reading = await word((xml) =>
      xml.replace(
        /<w:r>(?:(?!<\/w:r>).)*?<w:t[^>]*>及时主动公开[^<]*<\/w:t><\/w:r>/,
        `<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2">${run('新写的一段。')}</w:ins>${run('看不见', '<w:rPr><w:vanish/></w:rPr>')}`,
      ),
    );
    expect(shownIn(reading)?.narrative.overview.split('\n')[0]).toBe('新写的一段。');
  });

  it('tells what it cannot find in it', async () => {
    const noHeading = await word((xml) => xml.replaceAll('存在的主要问题及改进情况', '问题'));
    expect(noHeading).toMatchObject({
      notes: ['“五、存在的主要问题及改进情况”的正文在文档里认不出来，没有比较。'],
    });
    const noTable = await word((xml) => xml.replace(/<w:tbl>.*?<\/w:tbl>/s, ''));
    expect(noTable).toMatchObject({ notes: ['第二部分的表格在文档里认不出来，没有比较。'] });
    expect(shownIn(noTable)).toBeUndefined();
    const noRow = await word((xml) => xml.replace('行政处罚', '处罚'));
    expect(noRow).toMatchObject({ notes: ['第二部分的“行政处罚”一行在文档里认不出来，没有比较。'] });
  });

  it('tells another title, and another year of the same form', async () => {
    const renamed = await word((xml) => xml.replace(data.unit.name, '某局'));
    expect(shownIn(renamed)?.unit.name).toContain('某局');
    const later = await word((xml) => xml.replace(/2024年政府信息公开/, '2023年政府信息公开'));
    expect(shownIn(later)?.reportYear).toBe(2023);
    const earlier = await word((xml) => xml.replace(/2024年政府信息公开/, '2019年政府信息公开'));
    expect(earlier).toMatchObject({ notes: [expect.stringContaining('2019 年度')] });
  });
});

describe('a document that carries no report', () => {
  it.each(['docx', 'xlsx'] as const)('%s is told apart, and one whose data is damaged', async (kind) => {
    const { 'customXml/item1.xml': part, ...parts } = unzipSync(bytesOf(kind));
    expect(await readDocument(zipSync(parts))).toMatchObject({
      outcome: 'noData',
      kind,
      isDamaged: false,
      // What it shows can be read all the same.
      foreign: { sections: { requests: 'read' } },
    });
    const xml = strFromU8(part ?? new Uint8Array());
    const broken = xml.replace(/>[^<]{40}/, '>');
    expect(await readDocument(zipSync({ ...parts, 'customXml/item1.xml': strToU8(broken) }))).toMatchObject({
      outcome: 'noData',
      kind,
      isDamaged: true,
    });
  });

  it('of a newer program is told so', async () => {
    const parts = unzipSync(bytesOf('docx'));
    const xml = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array());
    const newer = xml.replace(/>([\w+/=]{100,})</, (_all, content: string) => {
      const file = Buffer.from(content, 'base64')
        .toString()
        .replace('"formatVersion": 1', '"formatVersion": 9');
      return `>${Buffer.from(file).toString('base64')}<`;
    });
    const reading = await readDocument(zipSync({ ...parts, 'customXml/item1.xml': strToU8(newer) }));
    expect(reading).toMatchObject({ outcome: 'refused', message: expect.stringContaining('更新的版本') });
  });
});

describe('a hostile or damaged document', () => {
  it.each(DOCUMENT_KINDS)(
    '%s cut anywhere gives its report or a sentence',
    { timeout: TIME_LIMIT },
    async (kind) => {
      const bytes = bytesOf(kind);
      const step = Math.ceil(bytes.length / 60);
      const outcomes = new Set<string>();
      for (let length = 0; length < bytes.length; length += step)
        outcomes.add(await expectHonest(bytes.subarray(0, length), `${kind} cut at ${length}`));
      expect(outcomes).toContain('refused');
    },
  );

  it.each(DOCUMENT_KINDS)(
    '%s with wrong bytes gives its report or a sentence',
    { timeout: TIME_LIMIT },
    async (kind) => {
      const bytes = bytesOf(kind);
      for (let round = 1; round <= 10; round += 1) {
        const place = (round * 7919 * 31) % bytes.length;
        const flipped = Uint8Array.from(bytes);
        flipped.fill(round, place, place + 1 + (round % 16));
        await expectHonest(flipped, `${kind} wrong at ${place}`);
      }
    },
  );

  it.each([
    ['entities', '<!DOCTYPE a [<!ENTITY b "bbbb">]>', '可能是有意做成的'],
    ['a document type from outside', '<!DOCTYPE a SYSTEM "file:///etc/passwd">', '可能是有意做成的'],
  ])('refuses %s', async (_what, definition, words) => {
    const reading = await word((xml) => xml.replace(/(<\?xml[^>]*>)?/, `$1${definition}`));
    expect(reading).toMatchObject({ outcome: 'refused', message: expect.stringContaining(words) });
  });

  it('refuses what is no document, and what is locked or old', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await readDocument(old)).toMatchObject({
      message: expect.stringContaining('文件类型选“Word 文档（.docx）”'),
    });
    const text = await readDocument(strToU8('%PDF-1.7 and nothing more'));
    expect(text).toMatchObject({ outcome: 'refused' });
    expect(await readDocument(new Uint8Array())).toMatchObject({ outcome: 'refused' });
  });
});

/** An object number nothing has. */
const ANNOTATION = '9999 0 R';
const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;

describe.skipIf(!hasQpdf)('a PDF that another program has saved anew', () => {
  const saved = (bytes: Uint8Array, ...options: string[]) => {
    const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
    writeFileSync(from, bytes);
    execFileSync('qpdf', [...options, from, to]);
    return new Uint8Array(readFileSync(to));
  };

  it.each([
    [['--linearize']],
    [['--object-streams=generate', '--recompress-flate']],
    [['--qdf']],
    [['--coalesce-contents', '--normalize-content=y']],
    [['--encrypt', '', 'owner', '256', '--']],
  ])('%j opens as the same report', async (options) => {
    const reading = await readDocument(saved(bytesOf('pdf'), ...options));
    expect(reading).toMatchObject({ outcome: 'report', report: data, sealIntact: true, notes: [] });
    expect(shownIn(reading)).toBeUndefined();
  });

  const TOLD = '第 2 页上有后加的图片、批注或色块，没有比较。请对照这一页，看一看盖住了什么。';

  /** Drawing added to the second page, as programs do that edit pages. */
  const drawnOn = (drawing: string, isFirst = false) => {
    const plain = Buffer.from(saved(bytesOf('pdf'), '--qdf')).toString('latin1');
    const page = plain.indexOf('%% Contents for page 2');
    const place = isFirst
      ? plain.indexOf('stream\n', page) + 'stream\n'.length
      : plain.indexOf('endstream', page);
    const edited = join(folder, 'edited.pdf');
    writeFileSync(edited, `${plain.slice(0, place)}${drawing}\n${plain.slice(place)}`, 'latin1');
    return new Uint8Array(execFileSync('fix-qdf', [edited], { maxBuffer: 1e8 }));
  };

  /** A remark put on the second page by qpdf itself. */
  const annotated = (subtype: string) => {
    const [from, edited, to] = ['from.pdf', 'edited.json', 'to.pdf'].map((name) => join(folder, name));
    writeFileSync(from ?? '', bytesOf('pdf'));
    const json = JSON.parse(
      execFileSync('qpdf', ['--json-output', from ?? '', '-'], { maxBuffer: 1e8 }).toString(),
    );
    const [head, objects] = json.qpdf as [object, Record<string, { value?: Record<string, unknown> }>];
    const pages = Object.values(objects).find(({ value }) => value?.['/Type'] === '/Pages');
    const kids = pages?.value?.['/Kids'];
    const page = objects[`obj:${Array.isArray(kids) ? kids[1] : ''}`];
    const remark = {
      '/Type': '/Annot',
      '/Subtype': `/${subtype}`,
      '/Rect': [50, 300, 500, 500],
      '/QuadPoints': [50, 500, 500, 500, 50, 300, 500, 300],
      '/F': 4,
      '/Contents': 'u:6',
    };
    Object.assign(page?.value ?? {}, { '/Annots': [ANNOTATION] });
    objects[`obj:${ANNOTATION}`] = { value: remark };
    writeFileSync(edited ?? '', JSON.stringify({ qpdf: [{ ...head, maxobjectid: 9999 }, objects] }));
    execFileSync('qpdf', ['--json-input', edited ?? '', to ?? '']);
    return new Uint8Array(readFileSync(to ?? ''));
  };

  it.each([
    ['a white shape over the figures', 'q 1 1 1 rg 0 300 595 200 re f Q'],
    ['a shape with a rim', 'q 1 1 1 rg 0 300 595 200 re B Q'],
    ['a thick line', 'q 1 1 1 RG 20 w 0 400 m 595 400 l S Q'],
    ['a line made thick by its matrix', 'q 1 1 1 RG 20 0 0 20 0 0 cm 1 w 0 20 m 29 20 l S Q'],
  ])('%s is told, and the data stays', async (_what, drawing) => {
    const reading = await readDocument(drawnOn(drawing));
    expect(reading).toMatchObject({ outcome: 'report', report: data });
    expect(reading.outcome === 'report' && reading.notes).toContain(TOLD);
  });

  it('texts in the colour of the paper are told', async () => {
    const reading = await readDocument(drawnOn('1 1 1 rg', true));
    expect(reading).toMatchObject({ outcome: 'report', report: data, notes: [TOLD] });
  });

  it('nothing is told of one more thin line', async () => {
    const reading = await readDocument(drawnOn('q 0 0 0 RG 0.5 w 0 830 m 595 830 l S Q'));
    expect(reading).toMatchObject({ outcome: 'report', report: data, notes: [] });
  });

  it.each(['Square', 'FreeText', 'Redact', 'Stamp', 'Highlight', 'Ink'])(
    'a remark (%s) over it is told',
    async (subtype) => {
      const reading = await readDocument(annotated(subtype));
      expect(reading).toMatchObject({ outcome: 'report', report: data });
      expect(reading.outcome === 'report' && reading.notes).toContain(TOLD);
    },
  );

  it('a page of another program laid on it is told', async () => {
    const [from, to] = ['from.pdf', 'to.pdf'].map((name) => join(folder, name));
    writeFileSync(from ?? '', bytesOf('pdf'));
    execFileSync('qpdf', [from ?? '', '--overlay', from ?? '', '--from=2', '--to=2', '--', to ?? '']);
    const reading = await readDocument(new Uint8Array(readFileSync(to ?? '')));
    expect(reading).toMatchObject({ outcome: 'report', report: data });
    expect(reading.outcome === 'report' && reading.notes).toContain(TOLD);
  });

  it('asks for one without a password where there is one', async () => {
    const locked = saved(bytesOf('pdf'), '--encrypt', 'secret', 'owner', '256', '--');
    expect(await readDocument(locked)).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('打开密码'),
    });
  });

  it('without its attachment is told to carry nothing', async () => {
    const without = saved(bytesOf('pdf'), '--remove-attachment=report.ndbg');
    expect(await readDocument(without)).toEqual({ outcome: 'noData', kind: 'pdf', isDamaged: false });
  });
});

it.each(DOCUMENT_KINDS)('%s that shows another figure gives both', { timeout: TIME_LIMIT }, async (kind) => {
  const shown = soundReport('2021', { cells: { 'disputes.review.upheld': 3 } });
  expect(await changedDocumentFailure(kind, shown, data)).toBeUndefined();
});
