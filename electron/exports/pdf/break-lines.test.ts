import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines } from './break-lines';
import { NO_LINE_END, NO_LINE_START } from './break-units';
import type { FontFace } from './font-face';
import { isClosedGap } from './line-gaps';
import type { Glyph } from './typesetter';

const FACE: FontFace = { name: 'test', ascent: 0.88, draws: () => true, advance: () => 1, middle: () => 0.4 };
const isNarrow = (text: string) => text < '\u2000';
const glyphsOf = (text: string): Glyph[] =>
  [...text].map((character) => ({ text: character, face: FACE, advance: isNarrow(character) ? 0.55 : 1 }));

function linesOf(text: string, width: number, firstIndent = 0): string[] {
  const glyphs = glyphsOf(text);
  return breakLines(glyphs, { width, firstIndent }).map(({ start, end }) =>
    glyphs
      .slice(start, end)
      .map((glyph) => glyph.text)
      .join(''),
  );
}

describe('breakLines', () => {
  it('fills lines and indents the first', () => {
    expect(linesOf('一二三四五六七八九十', 4, 2)).toEqual(['一二', '三四五六', '七八九十']);
  });

  it('keeps closing marks off line starts and opening marks off line ends', () => {
    expect(linesOf('一二三四，五六', 4)).toEqual(['一二三', '四，五六']);
    expect(linesOf('一二三（四五）', 4)).toEqual(['一二三', '（四五）']);
    expect(linesOf('一二三”。四五', 4)).toEqual(['一二', '三”。四', '五']);
  });

  it('keeps dashes in pairs, words, and numbers with their measure word', () => {
    expect(linesOf('一二三——四', 4)).toEqual(['一二三', '——四']);
    expect(linesOf('一二三word四', 5)).toEqual(['一二三', 'word四']);
    expect(linesOf('一二三12件四五', 4.5)).toEqual(['一二三', '12件四五']);
  });

  it('breaks web addresses at their seams and any longer piece where it must', () => {
    expect(linesOf('见https://www.example.gov.cn/zwgk/2024/index.html页', 10)).toEqual([
      '见https://www.',
      'example.gov.cn/',
      'zwgk/2024/index.',
      'html页',
    ]);
    expect(linesOf('a'.repeat(25), 5.5)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]);
  });

  it('ends a line at a soft break', () => {
    expect(linesOf('一二\n三\n四五六七八', 4)).toEqual(['一二', '三', '四五六七', '八']);
  });

  it('drops the blanks around a line end', () => {
    expect(linesOf('一二三四 五六', 4)).toEqual(['一二三四', '五六']);
  });

  it('answers one empty line for no text', () => {
    expect(linesOf('', 4)).toEqual(['']);
  });

  it('brings 28 characters of 16 pt into the 156 mm line, and 26 after the indent', () => {
    const width = (156 * 72) / 25.4 / 16;
    const lines = breakLines(glyphsOf('字'.repeat(80)), { width, firstIndent: 2, capacity: 28 });
    expect(lines.map(({ start, end }) => end - start)).toEqual([26, 28, 26]);
    for (const { indent, width: natural, spacing, start, end } of lines.slice(0, 2))
      expect(indent + natural + spacing * (end - start - 1)).toBeCloseTo(width, 6);
    expect(lines[2]?.spacing).toBeCloseTo(lines[1]?.spacing ?? 0, 6);
  });

  it('never violates a line start or end, loses nothing and never overfills, whatever the text', () => {
    const alphabet = [...'政府信息公开工作年度报告一二三，。、；：？！（）《》“”…—·%0123456789abc ./￥'];
    const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 400 }).map((parts) => parts.join(''));
    // Runs of marks longer than a line have no lawful break.
    const lawful = text.filter((sample) => !/[，。、；：？！）》”“（《￥…—·%./0-9abc]{8}/.test(sample));
    fc.assert(
      fc.property(lawful, fc.integer({ min: 12, max: 30 }), (sample, width) => {
        const glyphs = glyphsOf(sample.trim());
        const lines = breakLines(glyphs, { width, firstIndent: 2 });
        const texts = lines.map(({ start, end }) => glyphs.slice(start, end).map((glyph) => glyph.text));
        expect(texts.flat().join('').replaceAll(' ', '')).toBe(sample.replaceAll(' ', ''));
        texts.forEach((line, index) => {
          if (index > 0) expect(NO_LINE_START.has(line[0] ?? '')).toBe(false);
          if (index < texts.length - 1) expect(NO_LINE_END.has(line.at(-1) ?? '')).toBe(false);
        });
        for (const line of lines) expect(line.indent + line.width).toBeLessThanOrEqual(width + 1e-6);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps numbers with what they count, connectors with what they join', () => {
    expect(linesOf('一二三12345.67万元四', 7)).toEqual(['一二三', '12345.67万元', '四']);
    expect(linesOf('一二三四3.2个百分点', 7)).toEqual(['一二三四', '3.2个百分点']);
    expect(linesOf('一二三四PDF12件五', 5)).toEqual(['一二三四', 'PDF12件五']);
    expect(linesOf('一二三四12 件五', 5)).toEqual(['一二三四', '12 件五']);
    expect(linesOf('一二三四１２件五', 6)).toEqual(['一二三四', '１２件五']);
    expect(linesOf('一二三-5件四', 4)).toEqual(['一二三', '-5件四']);
    expect(linesOf('一二三四—五', 4)).toEqual(['一二三', '四—五']);
    expect(linesOf('一二三四～五', 4)).toEqual(['一二三', '四～五']);
    expect(linesOf('一二三增/减四', 4)).toEqual(['一二三', '增/减四']);
    expect(linesOf('一二三￥100四', 4)).toEqual(['一二三', '￥100四']);
  });

  it('fills every line but the last, words and numbers left whole', () => {
    const glyphs = glyphsOf('公开PDF文件1234条，含WPS文件——共56份，办结率98.5%，其余另行公布。');
    const lines = breakLines(glyphs, { width: 12, firstIndent: 2 });
    expect(lines.length).toBeGreaterThan(2);
    lines.forEach(({ start, end, indent, width, spacing, innerSpacing }, index) => {
      let open = 0;
      for (let at = start; at < end - 1; at += 1) open += isClosedGap(glyphs[at], glyphs[at + 1]) ? 0 : 1;
      expect(innerSpacing).toBe(0);
      if (index < lines.length - 1) expect(indent + width + open * spacing).toBeCloseTo(12, 6);
      else expect(spacing).toBeCloseTo(0, 6);
    });
  });

  it('stretches words only where nothing else is left to stretch', () => {
    const [line] = breakLines(glyphsOf('网abcdefghijklmnop一二三'), { width: 10.5, firstIndent: 0 });
    expect(line?.innerSpacing).toBe(line?.spacing);
    expect(line?.spacing).toBeGreaterThan(0);
  });

  it('parts no pair, no number from its measure word, and begins no line with a single dash', () => {
    const parts = [
      '政',
      '府',
      '，',
      '。',
      '——',
      '……',
      '12件',
      '3.5万元',
      '98.6%',
      '—',
      '（',
      '）',
      'WPS',
      ' ',
      '“',
      '”',
    ];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 200 }).map((all) => all.join(''));
    const lawful = text.filter((sample) => !/[，。—…（）“”%A-Z0-9.件万元]{10}/.test(sample));
    fc.assert(
      fc.property(lawful, fc.integer({ min: 14, max: 30 }), (sample, width) => {
        const glyphs = glyphsOf(sample);
        const ends = breakLines(glyphs, { width, firstIndent: 2 }).slice(0, -1);
        for (const { end } of ends) {
          const [before = '', after = ''] = [glyphs[end - 1]?.text, glyphs[end]?.text];
          const next = glyphs[end + 1]?.text;
          expect(`${before}|${after}`).not.toMatch(/^…\|…|[0-9]\|[0-9件万%.]|万\|元|[A-Z]\|[A-Z]/);
          if (after === '—') expect(before === '—' || next !== '—').toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('works in step with the length of the text, however long the paragraph', () => {
    const looksAtGlyphs = (length: number) => {
      let looks = 0;
      const counted = glyphsOf('政府信息公开，工作2024年（报告）。').map(({ text, face, advance }) => ({
        face,
        get text() {
          looks += 1;
          return text;
        },
        get advance() {
          looks += 1;
          return advance;
        },
      }));
      const glyphs = Array.from({ length }, (_, index) => counted[index % counted.length] as Glyph);
      breakLines(glyphs, { width: 27.6, firstIndent: 2, capacity: 28 });
      return looks;
    };
    expect(looksAtGlyphs(50_000) / looksAtGlyphs(5_000)).toBeCloseTo(10, 0);
  });
});

describe('balanceLines', () => {
  const balanced = (text: string, width: number) => {
    const glyphs = glyphsOf(text);
    return balanceLines(glyphs, width).map(({ start, end }) => end - start);
  };

  it('makes lines of a centred label about equally long, in no more lines than needed', () => {
    expect(balanced('对外公开总数量', 6.5)).toEqual([4, 3]);
    expect(balanced('一二三四', 4)).toEqual([4]);
    expect(balanced('一二三四五六七八九', 4)).toEqual([3, 3, 3]);
  });

  it('breaks a piece that is wider than the column', () => {
    expect(balanced('一二abcdefgh', 3)).toEqual([2, 4, 4]);
  });
});
