import { describe, expect, it } from 'vitest';
import { isTrustedFrame, type SenderFrame } from './trusted-frame';

const frame = (changes: Partial<SenderFrame> = {}): SenderFrame => ({
  url: 'app://report/index.html',
  parent: null,
  processId: 4,
  routingId: 1,
  ...changes,
});
const window = { mainFrame: frame() };

describe('isTrustedFrame', () => {
  it('hears the page of our window', () => {
    expect(isTrustedFrame(frame(), window)).toBe(true);
  });

  it.each([
    ['a frame inside the page', frame({ parent: {} as SenderFrame['parent'], routingId: 2 })],
    ['another window', frame({ processId: 5 })],
    ['our window, led elsewhere', frame({ url: 'https://example.org/?app://report/' })],
    ['an empty page', frame({ url: 'about:blank' })],
    ['a frame that is gone', null],
  ])('does not hear %s', (_name, sender) => {
    expect(isTrustedFrame(sender, window)).toBe(false);
  });

  it('hears nobody while there is no window', () => {
    expect(isTrustedFrame(frame(), undefined)).toBe(false);
  });
});
