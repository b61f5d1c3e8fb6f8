import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declarePageScheme, type PageProtocol, servePages } from './page-scheme';

let root = '';
const request = (method: string, url: string) => ({ method, url }) as never;
const folders = () => ({ page: join(root, 'page'), fonts: join(root, 'fonts') });
/** Asks as Electron does: with buffers, and the way that will be left one day. */
const ASKING = {
  'by `handle`': (address: string, method: string) =>
    new Promise<Response>((done, failed) => {
      const handle: PageProtocol['handle'] = (_scheme, handler) =>
        void Promise.resolve(handler(request(method, address))).then(done, failed);
      servePages({ handle }, folders(), () => undefined);
    }),
  'by buffers': (address: string, method: string) =>
    new Promise<Response>((done, failed) => {
      const registerBufferProtocol: NonNullable<PageProtocol['registerBufferProtocol']> = (
        _scheme,
        handler,
      ) => {
        handler(request(method, address), (given) => {
          if (Buffer.isBuffer(given) || given.error !== undefined) return failed(new Error('failed'));
          const { statusCode = 0, headers = {}, data } = given;
          return done(
            new Response(data as Buffer<ArrayBuffer>, {
              status: statusCode,
              headers: headers as Record<string, string>,
            }),
          );
        });
        return true;
      };
      servePages({ registerBufferProtocol }, folders(), () => undefined);
    }),
} as const;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'page-scheme-'));
  mkdirSync(join(root, 'page/assets'), { recursive: true });
  writeFileSync(join(root, 'page/index.html'), '<!doctype html>');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  // A name that leads to itself can be opened by nobody, root included.
  symlinkSync('locked', join(root, 'page/locked'));
});
afterAll(() => rm(root, { recursive: true }));

describe.each(Object.entries(ASKING))('the page scheme %s', (_when, ask) => {
  const get = (address: string, method = 'GET') => ask(address, method);

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

  it('fails where a file of the page is there and cannot be read', async () => {
    await expect(get('app://report/locked')).rejects.toThrow();
  });
});

describe('the scheme of the page', () => {
  it('is declared standard and secure, and never past the policy', () => {
    const declared: unknown[] = [];
    declarePageScheme({ registerSchemesAsPrivileged: (schemes) => declared.push(...schemes) });
    expect(declared).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  });
});
