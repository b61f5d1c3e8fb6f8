import { existsSync, readFileSync } from 'node:fs';

const OWN_SCHEMES = new Set(['app:', 'data:', 'blob:', 'devtools:']);

/** The addresses among some that are not the program's own pages or data. */
export function foreignRequests(urls: readonly string[]): string[] {
  return urls.filter((url) => !OWN_SCHEMES.has(new URL(url).protocol));
}

/**
 * What Chromium's network stack was asked for by any process, from its own log (`--log-net-log`): page requests,
 * the main process, and Chromium itself, whose spelling dictionaries no page event would show. The log of a killed
 * program is cut off, so it is searched as text.
 */
export function loggedRequests(netLogFile: string): string[] {
  if (!existsSync(netLogFile)) return [];
  const log = readFileSync(netLogFile, 'utf8');
  return [...new Set([...log.matchAll(/"url":"([^"]+)"/g)].map((match) => match[1] ?? ''))];
}
