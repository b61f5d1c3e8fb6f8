import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { CONTENT_POLICY } from './content-policy';
import { PAGE_SCHEME } from './page-address';
import { mediaType, type PageFolders, pageFile } from './page-files';

/** To be called before the program is ready: `app://` is a scheme with an origin, like `https:`, and never past the policy. */
export function declarePageScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true } },
  ]);
}

/**
 * Serves the built page and the fonts from their folders, and nothing else, to GET alone.
 *
 * @param onServed told of each file that is handed out
 */
export function servePages(
  protocol: Pick<Protocol, 'handle'>,
  folders: PageFolders,
  onServed: (file: string) => void,
): void {
  protocol.handle(PAGE_SCHEME, (request) => pageResponse(request, folders, onServed));
}

/**
 * Answers one request: 405 to anything but GET, 404 to what is no file of the page.
 *
 * @throws the system's error where a file of ours is there and cannot be read
 */
export async function pageResponse(
  { method, url }: { readonly method: string; readonly url: string },
  folders: PageFolders,
  onServed: (file: string) => void = () => undefined,
): Promise<Response> {
  if (method !== 'GET') return answer(405);
  const file = pageFile(url, folders);
  if (file === undefined) return answer(404);
  try {
    const bytes = await readFile(file);
    onServed(file);
    return answer(200, bytes, mediaType(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return answer(404);
    throw error;
  }
}

function answer(status: number, body: Uint8Array<ArrayBuffer> | null = null, type = 'text/plain'): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': CONTENT_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}
