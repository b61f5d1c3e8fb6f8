import { describe, expect, it } from 'vitest';
import { narrativeParagraphs } from './narrative-paragraphs';

const only = (text: string) => {
  const [paragraph, ...others] = narrativeParagraphs(text);
  expect(others).toEqual([]);
  return paragraph;
};

describe('narrativeParagraphs', () => {
  it('makes a paragraph of every line that says something', () => {
    const texts = narrativeParagraphs('甲。\r\n\n　　乙。\u2028丙。  \n').map(({ runs }) => runs[0]?.text);
    expect(texts).toEqual(['甲。', '乙。', '丙。']);
  });

  it('sets text justified with an indent of two characters', () => {
    expect(only('全年公开信息12条。')).toMatchObject({
      style: 'body',
      align: 'justify',
      indent: 2,
      size: 16,
      keepWithNext: false,
    });
  });

  it.each(['（一）主动公开', '(二)依申请公开情况', '（十一）监督保障。'])(
    'takes %s for a heading',
    (line) => {
      expect(only(line)).toMatchObject({
        style: 'heading2',
        keepWithNext: true,
        runs: [{ text: line, font: 'heading2' }],
      });
    },
  );

  it('sets only the first sentence of a run-in paragraph as a heading', () => {
    expect(only('（一）主动公开。全年公开信息12条。')).toMatchObject({
      style: 'body',
      keepWithNext: false,
      runs: [
        { text: '（一）主动公开。', font: 'heading2' },
        { text: '全年公开信息12条。', font: 'body' },
      ],
    });
  });

  it.each([
    '（一）严格按照《中华人民共和国政府信息公开条例》的要求做好各项工作，全年无一差错。',
    '（二）制度不健全；',
  ])('takes %s for a numbered paragraph', (line) => {
    expect(only(line)).toMatchObject({ style: 'body', runs: [{ text: line, font: 'body' }] });
  });

  it('keeps a heading of level 3 with its text, in the type of the text', () => {
    expect(only('1.加强组织领导')).toMatchObject({ style: 'heading3', keepWithNext: true });
    expect(only('1.加强组织领导。')).toMatchObject({ style: 'body', keepWithNext: false });
    expect(only('1.5万人参加')).toMatchObject({ style: 'body' });
  });
});
