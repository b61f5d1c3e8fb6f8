import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('SECURITY.md', 'utf8');
const sources = ['electron', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);
const holding = (what: RegExp) => sources.filter((file) => what.test(readFileSync(file, 'utf8')));

describe('SECURITY.md', () => {
  it('names files and folders that are there', () => {
    const named = [...page.matchAll(/`((?:electron|build|tests)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('answers every check once', () => {
    const answered = page.match(/\b[A-Z_]+_CHECK\b(?=[^|]*\|)/g) ?? [];
    const rows = page.split('\n').filter((line) => /^\| .*_CHECK/.test(line));
    const ids = rows.flatMap((row) => row.split('|')[1]?.match(/[A-Z_]+_CHECK/g) ?? []);
    expect(ids).toHaveLength(42);
    expect(new Set(ids).size).toBe(42);
    expect(answered.length).toBeGreaterThanOrEqual(42);
  });

  it('says the truth about what is not used', () => {
    expect(holding(/\bopenExternal\s*\(/)).toEqual([]);
    expect(holding(/\b(eval|executeJavaScript|insertCSS)\s*\(/)).toEqual([]);
    expect(holding(/<webview|@electron\/remote/)).toEqual([]);
    expect(holding(/setCertificateVerifyProc|certificate-error/)).toEqual([]);
    expect(holding(/\.appendSwitch\(/)).toEqual(['electron/security/no-network.ts']);
    expect(holding(/\.openPath\(/)).toEqual(['electron/ipc/program.ts']);
  });

  it('names every place that starts a program of the system, none through a shell', () => {
    const starting = holding(/'node:child_process'/);
    expect(starting).toEqual(['electron/exports/yield-to-typing.ts', 'electron/printing/run-program.ts']);
    expect(starting.filter((path) => !page.includes(`\`${path}\``))).toEqual([]);
    expect(holding(/\bexec(Sync)?\(['"`]|shell: true/)).toEqual([]);
  });
});
