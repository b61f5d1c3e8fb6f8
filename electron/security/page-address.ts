/** Scheme of our own pages. Not `file:`, so that no page of ours can ever name a file of the computer. */
export const PAGE_SCHEME = 'app';
const PAGE_HOST = 'report';
/** The one page of the program. */
export const PAGE_URL = `${PAGE_SCHEME}://${PAGE_HOST}/index.html`;

/** Whether an address is a page of ours: parsed and compared part by part, never by how it begins. */
export function isOurAddress(address: string): boolean {
  const parsed = parseAddress(address);
  if (parsed === undefined) return false;
  const { protocol, host, username, password } = parsed;
  return protocol === `${PAGE_SCHEME}:` && host === PAGE_HOST && username === '' && password === '';
}

/** An address in its parts; undefined for text that is none. (`URL.canParse` is newer than Electron 25's Node.) */
export function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
