import { describe, expect, it } from 'vitest';
import { cutPowerEverywhere } from './power-cut';

describe('a power cut after any call', () => {
  it('leaves the newest state that was told to be saved, or one that was under way', async () => {
    const { tried, failures } = await cutPowerEverywhere([
      'save',
      'rename',
      'keep last year’s',
      'remove',
      'turn page',
    ]);
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });
});
