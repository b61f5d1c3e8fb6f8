import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareFonts } from '../../../build/prepare-fonts';
import { checkStructure, pdfFonts, pdfText } from '../../../tests/pdf/pdf-tools';
import { fontCollection, renamedFont } from '../../../tests/pdf/renamed-font';
import { filledReport } from '../../../tests/pdf/sample-reports';
import { reportToPdf } from '../report-pdf';
import { findFontsFolder } from './find-fonts-folder';
import { findMachineFonts, fontFolders } from './find-machine-fonts';
import { FONT_FILES } from './font-files';
import { readFontHeaders } from './font-header';

let folder: string;
let song: Buffer;
let hei: Buffer;

const FANGSONG = { family: 'FangSong_GB2312', chinese: '仿宋_GB2312', postscript: 'FangSong_GB2312' };
const SIMHEI = { family: 'SimHei', chinese: '黑体', postscript: 'SimHei' };
const SIMSUN = { family: 'SimSun', chinese: '宋体', postscript: 'SimSun' };
const NSIMSUN = { family: 'NSimSun', chinese: '新宋体', postscript: 'NSimSun' };
const TIMES = { family: 'Times New Roman', chinese: 'Times New Roman', postscript: 'TimesNewRomanPSMT' };

beforeAll(async () => {
  await prepareFonts();
  folder = await mkdtemp(join(tmpdir(), 'machine-fonts-'));
  [song, hei] = (await Promise.all(
    [FONT_FILES.serif, FONT_FILES.sans].map((file) => readFile(join(findFontsFolder(), file))),
  )) as [Buffer, Buffer];
  await mkdir(join(folder, 'truetype'));
  await writeFile(join(folder, 'truetype', 'simfang.ttf'), renamedFont(song, FANGSONG));
  await writeFile(join(folder, 'SIMHEI.TTF'), renamedFont(hei, SIMHEI));
  await writeFile(
    join(folder, 'simsun.ttc'),
    fontCollection([renamedFont(hei, NSIMSUN), renamedFont(song, SIMSUN)]),
  );
  await writeFile(join(folder, 'times.ttf'), renamedFont(song, TIMES));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the fonts of this machine', () => {
  it('are looked for where the system keeps them, for everybody and for this person', () => {
    expect(fontFolders('win32', { WINDIR: 'D:\\Win', LOCALAPPDATA: 'L' }, 'H')).toEqual([
      join('D:\\Win', 'Fonts'),
      join('L', 'Microsoft', 'Windows', 'Fonts'),
    ]);
    expect(fontFolders('linux', {}, '/home/a')).toEqual([
      '/usr/share/fonts',
      '/usr/local/share/fonts',
      '/home/a/.local/share/fonts',
      '/home/a/.fonts',
    ]);
  });

  it('are found by any of their names, in folders below and in collections', async () => {
    const found = await findMachineFonts([folder, join(folder, 'nowhere')]);
    expect(found.body).toEqual([
      {
        shownName: '仿宋_GB2312',
        file: join(folder, 'truetype', 'simfang.ttf'),
        postscriptName: 'FangSong_GB2312',
      },
    ]);
    expect(found.table[0]).toMatchObject({ shownName: '宋体', postscriptName: 'SimSun' });
    expect(found.heading1[0]?.shownName).toBe('黑体');
    expect(found.latin[0]?.shownName).toBe('Times New Roman');
    expect([found.title, found.heading2, found.rare]).toEqual([[], [], []]);
  });

  it('are what the PDF is set in; what they lack comes from the carried ones, and what is missing is told', async () => {
    const machine = await findMachineFonts([folder]);
    const overview = '经办人䶮㛃，1,234件。';
    const pdf = await reportToPdf(filledReport(2024, 3, { overview }), { draft: false, machine });
    await checkStructure(pdf.bytes);
    const names = (await pdfFonts(pdf.bytes)).map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''));
    for (const name of ['FangSong_GB2312', 'SimHei', 'SimSun', 'TimesNewRomanPSMT'])
      expect(names).toContain(name);
    expect((await pdfText(pdf.bytes)).replaceAll(/\s/g, '')).toContain(overview);
    expect(pdf.undrawn).toEqual([]);
    expect(pdf.substitutes).toEqual([
      { wanted: '方正小标宋简体', used: '思源宋体（加粗）' },
      { wanted: '楷体_GB2312', used: '思源宋体（加粗）' },
    ]);
  });

  it('are left out where they may not be embedded, are broken or no fonts at all', async () => {
    const odd = await mkdtemp(join(tmpdir(), 'odd-fonts-'));
    try {
      await writeFile(join(odd, 'a.ttf'), renamedFont(song, { ...FANGSONG, fsType: 2 }));
      await writeFile(join(odd, 'b.ttf'), 'no font');
      await writeFile(join(odd, 'c.ttc'), Buffer.from('ttcf\0\x01\0\0\xff\xff\xff\xff', 'latin1'));
      await writeFile(join(odd, 'd.ttf'), '');
      // The head is whole, so that it is found; what it says is in the file is not there.
      await writeFile(join(odd, 'e.ttf'), brokenBody(renamedFont(hei, SIMHEI)));
      const machine = await findMachineFonts([odd]);
      expect(machine.body).toEqual([]);
      expect(machine.heading1).toHaveLength(1);
      const pdf = await reportToPdf(filledReport(2024, 3), { draft: false, machine });
      await checkStructure(pdf.bytes);
      expect(await pdfText(pdf.bytes)).toContain('一、总体情况');
      expect(pdf.substitutes).toContainEqual({ wanted: '黑体', used: '思源黑体' });
    } finally {
      await rm(odd, { recursive: true, force: true });
    }
  });

  it.each([0, 1, 11, 12, 40, 200, 300])('have no faces in the first %i bytes of a file', async (length) => {
    const cut = renamedFont(song, FANGSONG).subarray(0, length);
    const faces = await readFontHeaders(async (offset, size) => cut.subarray(offset, offset + size));
    expect(faces).toEqual([]);
  });
});

/** Keeps the head and the names, and makes the character map nonsense. */
function brokenBody(font: Buffer): Buffer {
  const made = Buffer.from(font);
  for (let entry = 12; entry < 12 + 16 * made.readUInt16BE(4); entry += 16)
    if (made.toString('latin1', entry, entry + 4) === 'cmap') made.writeUInt32BE(0xfffffff0, entry + 8);
  return made;
}
