import { expect, it } from 'vitest';
import { thinnedProgress } from './progress-teller';

it('tells nothing in the first second, then at most ten times a second, never beyond 1', () => {
  let time = 0;
  const told: number[] = [];
  const progress = thinnedProgress(
    (done) => told.push(done),
    () => time,
  );
  for (time = 0; time <= 1500; time += 20) progress(time / 1000);
  expect(told).toEqual([1, 1, 1, 1, 1, 1]);
  expect(told).toHaveLength(6);
});
