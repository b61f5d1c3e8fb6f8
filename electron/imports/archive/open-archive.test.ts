import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentRefused } from '../document-problem';
import { ARCHIVE_LIMITS } from './archive-limits';
import { openArchive } from './open-archive';

const text = strToU8('政府信息公开'.repeat(40));
const whole = () => zipSync({ 'word/document.xml': text, 'plain.bin': [strToU8('as it is'), { level: 0 }] });

/** The code an archive is refused with, when it is opened or one of its parts is unpacked. */
function refusalOf(bytes: Uint8Array, limits = ARCHIVE_LIMITS): string {
  try {
    const archive = openArchive(bytes, limits);
    for (const name of archive.names) archive.part(name);
  } catch (error) {
    if (error instanceof DocumentRefused) return error.code;
    throw error;
  }
  return 'opened';
}

/** A copy with bytes written over from each place where `mark` stands. */
function patched(bytes: Uint8Array, mark: readonly number[], offset: number, put: readonly number[]) {
  const copy = Uint8Array.from(bytes);
  for (let place = 0; place < copy.length; place += 1)
    if (mark.every((byte, index) => copy[place + index] === byte)) copy.set(put, place + offset);
  return copy;
}

const ENTRY = [0x50, 0x4b, 1, 2];
const HEADER = [0x50, 0x4b, 3, 4];
const END = [0x50, 0x4b, 5, 6];

describe('openArchive', () => {
  it('gives parts packed and plain, in any case of their names', () => {
    const archive = openArchive(whole());
    expect(archive.names).toEqual(['word/document.xml', 'plain.bin']);
    expect(archive.part('Word/Document.xml')).toEqual(new Uint8Array(text));
    expect(Buffer.from(archive.part('plain.bin') ?? []).toString()).toBe('as it is');
    expect(archive.part('word/other.xml')).toBeUndefined();
  });

  it('opens one that lies anywhere in a larger buffer, and one with a comment', () => {
    const bytes = whole();
    const within = new Uint8Array([9, 9, 9, ...bytes]).subarray(3);
    expect(refusalOf(within)).toBe('opened');
    const comment = new Uint8Array([...patched(bytes, END, 20, [3, 0]), 1, 2, 3]);
    expect(refusalOf(comment)).toBe('opened');
  });

  it('refuses one that is cut anywhere, and never breaks on it', () => {
    const bytes = whole();
    for (let length = 0; length < bytes.length; length += 1)
      expect(refusalOf(bytes.subarray(0, length))).toBe('cutOff');
  });

  it('answers with a refusal or the very content whatever byte is wrong', () => {
    const bytes = whole();
    for (let place = 0; place < bytes.length; place += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[place] = (flipped[place] ?? 0) ^ 0x5a;
      const outcome = refusalOf(flipped);
      if (outcome === 'opened') {
        const opened = openArchive(flipped);
        const found = opened.names.map((name) => opened.part(name));
        // What is not the content (dates, versions) may be wrong.
        expect(found[0]).toEqual(new Uint8Array(text));
      }
    }
  });

  it.each(['../outside.xml', '/etc/passwd', 'C:\\windows\\x', 'word/../../x', 'word//x', 'a\0b', './x'])(
    'refuses the name %j',
    (name) => expect(refusalOf(zipSync({ [name]: text }))).toBe('unsafeName'),
  );

  it('takes a backslash between folders for what it is meant to be', () => {
    expect(openArchive(zipSync({ 'word\\document.xml': text })).names).toEqual(['word/document.xml']);
  });

  it('refuses names that are the same to Office', () => {
    expect(refusalOf(zipSync({ 'a.xml': text, 'A.xml': text }))).toBe('ambiguous');
  });

  it('refuses parts that lie over each other', () => {
    const twice = zipSync({ 'a.xml': text, 'b.xml': text });
    // Both entries name the header of the first part.
    expect(refusalOf(patched(twice, ENTRY, 42, [0, 0, 0, 0]))).toBe('ambiguous');
  });

  it('refuses what is larger than it says', () => {
    const bytes = zipSync({ 'a.xml': text });
    expect(refusalOf(patched(bytes, ENTRY, 24, [100, 0, 0, 0]))).toBe('swells');
  });

  it('refuses a bomb before anything is unpacked', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(20_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(30_000);
    expect(refusalOf(bomb)).toBe('swells');
  });

  it('holds each limit', () => {
    expect(refusalOf(whole(), { ...ARCHIVE_LIMITS, parts: 1 })).toBe('tooManyParts');
    expect(refusalOf(whole(), { ...ARCHIVE_LIMITS, partBytes: text.length - 1 })).toBe('swells');
    expect(refusalOf(whole(), { ...ARCHIVE_LIMITS, totalBytes: text.length })).toBe('swells');
  });

  it('tells a locked archive and an unknown way of packing', () => {
    expect(refusalOf(patched(whole(), ENTRY, 8, [1, 0]))).toBe('locked');
    expect(refusalOf(patched(whole(), ENTRY, 10, [12, 0]))).toBe('unknownPacking');
    expect(refusalOf(patched(whole(), HEADER, 0, [0]))).toBe('damaged');
  });

  it('refuses the archive in an archive that says nothing of its size', () => {
    expect(refusalOf(patched(whole(), ENTRY, 24, [255, 255, 255, 255]))).toBe('unknownPacking');
  });
});
