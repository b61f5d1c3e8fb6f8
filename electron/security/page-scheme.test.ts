import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declarePageScheme, pageResponse } from './page-scheme';

let root = '';
const get = (address: string, method = 'GET') =>
  pageResponse({ method, url: address }, { page: join(root, 'page'), fonts: join(root, 'fonts') });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'page-scheme-'));
  mkdirSync(join(root, 'page/assets'), { recursive: true });
  writeFileSync(join(root, 'page/index.html'), '<!doctype html>');
  writeFileSync(join(root, 'secret.txt'), 'secret');
});
afterAll(() => rm(root, { recursive: true }));

describe('the page scheme', () => {
  it('answers with type, policy and nosniff', async () => {
    const response = await get('app://report/index.html');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
  });

  it('allows nothing unsafe, nothing from elsewhere', async () => {
    const policy = (await get('app://report/')).headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/);
  });

  it('says not found for what is not there, for a folder and for what is outside', async () => {
    expect((await get('app://report/none.js')).status).toBe(404);
    expect((await get('app://report/assets')).status).toBe(404);
    expect((await get('app://report/index.html/x')).status).toBe(404);
    expect((await get('app://report/..%2fsecret.txt')).status).toBe(404);
    expect((await get('app://elsewhere/index.html')).status).toBe(404);
  });

  it('answers to GET alone', async () => {
    expect((await get('app://report/index.html', 'POST')).status).toBe(405);
  });

  it('is declared standard and secure, and never past the policy', () => {
    const declared: unknown[] = [];
    declarePageScheme({ registerSchemesAsPrivileged: (schemes) => declared.push(...schemes) });
    expect(declared).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  });
});
