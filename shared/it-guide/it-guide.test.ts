import { describe, expect, it } from 'vitest';
import { guideMarkdown } from './guide-markdown';
import type { GuideBlock } from './guide-part';
import { IT_GUIDE } from './it-guide';

const textsOf = (block: GuideBlock): readonly string[] => {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'steps':
      return block.steps;
    case 'points':
      return block.points;
    case 'commands':
      return [];
    case 'table':
      return [block.head, ...block.rows].flat();
  }
};

describe('the guide for IT staff', () => {
  it('has parts with ids of their own, each with something to say', () => {
    expect(new Set(IT_GUIDE.map(({ id }) => id)).size).toBe(IT_GUIDE.length);
    for (const { id, heading, blocks } of IT_GUIDE) {
      expect(id).toMatch(/^[a-z]+$/);
      expect(heading.length).toBeLessThanOrEqual(16);
      expect(blocks.length, id).toBeGreaterThan(0);
    }
  });

  it('keeps to the wording of the program', () => {
    for (const text of IT_GUIDE.flatMap(({ blocks }) => blocks.flatMap(textsOf))) {
      expect(text).not.toMatch(/[！!]|抱歉|您好|https?:/);
      expect(text).not.toMatch(/[一-鿿] [一-鿿]/);
    }
  });

  it('has rows as long as their heads', () => {
    for (const block of IT_GUIDE.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'table') continue;
      for (const row of block.rows) expect(row).toHaveLength(block.head.length);
    }
  });

  it('is Markdown of the same words', () => {
    const markdown = guideMarkdown(IT_GUIDE);
    for (const text of IT_GUIDE.flatMap(({ blocks }) => blocks.flatMap(textsOf))) {
      expect(markdown).toContain(text);
    }
    expect(markdown.match(/^### /gm)).toHaveLength(IT_GUIDE.length);
  });
});
