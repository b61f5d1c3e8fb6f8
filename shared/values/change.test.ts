import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMillionths } from './amount';
import { changeBetween } from './change';

const between = (former: string, present: string) =>
  changeBetween(toMillionths(former), toMillionths(present));

describe('the change between two figures', () => {
  it.each([
    ['5', '8', '+3', '+60.0%'],
    ['8', '5', '-3', '-37.5%'],
    ['5', '5', '0', '0.0%'],
    ['7', '0', '-7', '-100.0%'],
    ['3', '4', '+1', '+33.3%'],
    ['3', '5', '+2', '+66.7%'],
    ['1', '999999999', '+999999998', '+99999999800.0%'],
    ['100000', '100001', '+1', '+0.0%'],
    ['52.15', '52.1', '-0.05', '-0.1%'],
    ['0.1', '0.3', '+0.2', '+200.0%'],
  ])('%s → %s is %s, %s', (former, present, difference, share) => {
    expect(between(former, present)).toEqual({ difference, share });
  });

  it('has no share of nothing', () => {
    expect(between('0', '5')).toEqual({ difference: '+5' });
    expect(between('0', '0')).toEqual({ difference: '0' });
    expect(changeBetween(-2_000_000n, 3_000_000n)).toEqual({ difference: '+5' });
  });

  it('is the same size both ways, with the other sign', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (one, other) => {
        const [there, back] = [between(String(one), String(other)), between(String(other), String(one))];
        expect(Number(there.difference)).toBe(other - one);
        expect(Number(there.difference) + Number(back.difference)).toBe(0);
        if (one > 0) {
          const share = Number(there.share?.slice(0, -1));
          expect(Math.abs(share - ((other - one) / one) * 100)).toBeLessThanOrEqual(0.0501);
        }
      }),
    );
  });
});
