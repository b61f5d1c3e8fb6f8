import { describe, expect, it } from 'vitest';
import { paragraphInsertion } from './paragraph-insertion';

describe('paragraphInsertion', () => {
  it('makes a paragraph of its own after the one the caret stands in, with nothing after it', () => {
    expect(paragraphInsertion('第一段\n第二段', 1, '去年的一段')).toEqual({ at: 3, text: '\n去年的一段' });
    expect(paragraphInsertion('第一段\n第二段', 7, '去年的一段')).toEqual({ at: 7, text: '\n去年的一段' });
  });

  it('takes an empty paragraph', () => {
    expect(paragraphInsertion('', 0, '去年的一段')).toEqual({ at: 0, text: '去年的一段' });
    expect(paragraphInsertion('第一段\n\n第三段', 4, '去年的一段')).toEqual({ at: 4, text: '去年的一段' });
  });
});
