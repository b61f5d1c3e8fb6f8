import { describe, expect, it } from 'vitest';
import { isAllowedRequest } from './remote-requests';

describe('isAllowedRequest', () => {
  it.each([
    'app://report/index.html',
    'app://report/assets/a.js',
    'data:image/png;base64,AA',
    'blob:app://report/1',
  ])('lets %s through', (address) => expect(isAllowedRequest(address, true)).toBe(true));

  it.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'ws://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'app://elsewhere/index.html',
    'chrome-extension://abc/x.js',
    'https://example.org/?app://report/',
    'not an address',
  ])('stops %s', (address) => expect(isAllowedRequest(address, true)).toBe(false));

  it('lets developer tools load in development only', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/x.html', false)).toBe(true);
    expect(isAllowedRequest('devtools://devtools/bundled/x.html', true)).toBe(false);
  });
});
