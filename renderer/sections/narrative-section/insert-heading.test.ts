import { describe, expect, it } from 'vitest';
import { hasHeading, headingInsertion } from './insert-heading';

const HEADING = '（一）主动公开';

/** A text with `|` at the caret, before and after. */
function shown(marked: string): string {
  const text = marked.replace('|', '');
  const { at, text: inserted } = headingInsertion(text, marked.indexOf('|'), HEADING);
  return `${text.slice(0, at)}${inserted}|${text.slice(at)}`;
}

describe('headingInsertion', () => {
  it('begins an empty text with the heading', () => {
    expect(shown('|')).toBe('（一）主动公开\n|');
  });

  it('puts the heading after the paragraph the caret stands in, never into the middle of it', () => {
    expect(shown('本单位|认真贯彻条例。')).toBe('本单位认真贯彻条例。\n（一）主动公开\n|');
    expect(shown('第一|段\n第二段')).toBe('第一段\n（一）主动公开\n|\n第二段');
  });

  it('takes an empty paragraph', () => {
    expect(shown('第一段\n|')).toBe('第一段\n（一）主动公开\n|');
    expect(shown('第一段\n|\n第三段')).toBe('第一段\n（一）主动公开\n|\n第三段');
  });
});

describe('hasHeading', () => {
  it('finds a heading with its text run on, also after an indent', () => {
    expect(hasHeading('说明\n　　（一）主动公开。全年公开', HEADING)).toBe(true);
  });

  it('does not take a mention for the heading', () => {
    expect(hasHeading('见（一）主动公开', HEADING)).toBe(false);
  });
});
