import type { Session } from 'electron';
import { isOurAddress, parseAddress } from './page-address';

/** Inspecting the page needs these; a packaged program has no developer tools. */
const DEVELOPER_SCHEMES = new Set(['devtools:']);

/** Whether a request may go on: to our own pages, to data inside them, and nowhere else. */
export function isAllowedRequest(address: string, isPackaged: boolean): boolean {
  if (isOurAddress(address)) return true;
  const protocol = parseAddress(address)?.protocol;
  if (protocol === undefined) return false;
  if (protocol === 'data:' || protocol === 'blob:') return true;
  return !isPackaged && DEVELOPER_SCHEMES.has(protocol);
}

/** Cancels every request of a page before it leaves the program, `file:` included. */
export function refuseRemoteRequests(session: Session, isPackaged: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAllowedRequest(url, isPackaged) });
  });
}
