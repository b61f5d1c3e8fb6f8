import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/**
 * The seal of a report file: SHA-256 of the canonical JSON (RFC 8785) of everything except `seal` and `savedAt`,
 * 64 hex digits (spec/exchange.md section 1). Paper, PDF and data that show the same digest are the same version.
 */
export function digestOf(file: Readonly<Record<string, unknown>>): string {
  const { seal: _seal, savedAt: _savedAt, ...content } = file;
  return bytesToHex(sha256(utf8ToBytes(canonicalize(content) ?? '')));
}

/** The short form printed on paper: the first eight hex digits. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 8);
}
