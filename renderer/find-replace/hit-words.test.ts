import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import { hitContext, hitPlace } from './hit-words';

const TEXT = '第一段没有。\n\n　　本单位认真贯彻落实条例的各项规定，2023年全年公开12条，另有其他信息若干条。';
const start = TEXT.indexOf('2023');
const hit = { part: 'overview', start, end: start + 4 } as const;

describe('words of a hit', () => {
  it('name the part and the paragraph', () => {
    expect(hitPlace(formOf('2021'), TEXT, hit)).toBe('第一部分第 2 段');
    expect(hitPlace(formOf('2021'), TEXT, { ...hit, part: 'preface', start: 0 })).toBe('开头说明第 1 段');
  });

  it('stand in the words around it, no further than the paragraph', () => {
    expect(hitContext(TEXT, hit)).toEqual({
      before: '…认真贯彻落实条例的各项规定，',
      match: '2023',
      after: '年全年公开12条，另有其他信…',
    });
    expect(hitContext('一\n2023\n二', { ...hit, start: 2, end: 6 })).toEqual({
      before: '',
      match: '2023',
      after: '',
    });
  });
});
