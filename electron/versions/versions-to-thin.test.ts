import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedVersion, versionsToThin } from './versions-to-thin';

const NOW = new Date('2025-03-15T12:00:00');
const HOUR = 60 * 60 * 1000;
const at = (moment: Date): DatedVersion => ({
  number: Math.floor(moment.getTime() / 1000),
  madeAt: moment.toISOString(),
});
/** Versions made at these hours before now. */
const hoursAgo = (...hours: number[]) => hours.map((hour) => at(new Date(NOW.getTime() - hour * HOUR)));
/** Ten newer ones, which are kept as such: what is said of the others is then the calendar's doing. */
const newest = Array.from({ length: 10 }, (_, index) => at(new Date(NOW.getTime() - index * 1000)));
const kept = (versions: readonly DatedVersion[]) => {
  const gone = new Set(versionsToThin([...versions, ...newest], NOW));
  return versions.filter((version) => !gone.has(version));
};

describe('thinning', () => {
  it('keeps all of today', () => {
    const today = hoursAgo(0.5, 1, 2, 5, 11.9);
    expect(kept(today)).toEqual(today);
  });

  it('keeps the last of each day for 30 days', () => {
    const yesterday = hoursAgo(13, 14, 20);
    expect(kept(yesterday)).toEqual(yesterday.slice(0, 1));
    const days = hoursAgo(...Array.from({ length: 28 }, (_, day) => (day + 1) * 24));
    expect(kept(days)).toEqual(days);
  });

  it('keeps the last of each month for two years, and nothing older', () => {
    const december = [at(new Date(2024, 11, 3)), at(new Date(2024, 11, 20)), at(new Date(2024, 11, 20, 9))];
    expect(kept(december)).toEqual([december[2]]);
    const ends = [at(new Date(2023, 2, 31)), at(new Date(2023, 1, 28)), at(new Date(2022, 5, 1))];
    expect(kept(ends)).toEqual([ends[0]]);
  });

  it('keeps what the clock dates in the future', () => {
    const future = hoursAgo(-24, -24 * 400, -24 * 400 - 1);
    expect(kept(future)).toEqual(future);
  });

  it('keeps the newest ten when the clock has jumped ahead by years', () => {
    const old = hoursAgo(...Array.from({ length: 40 }, (_, hour) => hour));
    const gone = versionsToThin(old, new Date(2060, 0, 1));
    expect(old.filter((version) => !gone.includes(version))).toEqual(old.slice(0, 10));
  });

  it('keeps no more than 400 of a draft', () => {
    const many = hoursAgo(...Array.from({ length: 700 }, (_, index) => index / 100));
    expect(many.length - versionsToThin(many, NOW).length).toBe(400);
  });

  it('comes to rest: what was kept is kept again, and no more than about 64 in the long run', () => {
    const hours = fc.uniqueArray(fc.integer({ min: 13, max: 24 * 1000 }), { maxLength: 200 });
    fc.assert(
      fc.property(hours, (ages) => {
        const versions = hoursAgo(...ages);
        const gone = new Set(versionsToThin(versions, NOW));
        const left = versions.filter((version) => !gone.has(version));
        expect(versionsToThin(left, NOW)).toEqual([]);
        expect(left.length).toBeLessThanOrEqual(10 + 30 + 25);
      }),
      { numRuns: 60 },
    );
  });
});
