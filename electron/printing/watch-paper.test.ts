import { describe, expect, it } from 'vitest';
import type { PaperState } from './pdf-printer';
import { watchPaper } from './watch-paper';

const PAPER = { printer: 'HP', id: 'HP-1' };

/** Watches a queue that answers these states in turn, the last one for ever. */
async function watch(answers: readonly PaperState[]) {
  const told: PaperState[] = [];
  let waited = 0;
  let asked = 0;
  await watchPaper(
    PAPER,
    async () => answers[Math.min(asked++, answers.length - 1)] ?? 'left',
    (state) => told.push(state),
    async (milliseconds) => {
      waited += milliseconds;
    },
  );
  return { told, waited, asked };
}

describe('watchPaper', () => {
  it('tells each state once, when it begins, and ends with the last', async () => {
    const { told, asked } = await watch([
      'waiting',
      'waiting',
      'printing',
      'paused',
      'paused',
      'printing',
      'done',
    ]);
    expect(told).toEqual(['waiting', 'printing', 'paused', 'printing', 'done']);
    expect(asked).toBe(7);
  });

  it('gives up after ten minutes, having asked less and less often', async () => {
    const { told, waited, asked } = await watch(['paused']);
    expect(told).toEqual(['paused']);
    expect(waited).toBe(600_000);
    expect(asked).toBe(120 + 108);
  });
});
