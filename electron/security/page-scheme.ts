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

/** What is answered to a request of the page. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** What `protocol` has of the two ways: buffers in Electron 22, both since 25, until the older one is taken away. */
export type PageProtocol = Partial<Pick<Protocol, 'handle' | 'registerBufferProtocol'>>;

/** Chromium's net::ERR_FAILED. */
const FAILED = -2;

/**
 * Serves the built page and the fonts from their folders, and nothing else, to GET alone.
 *
 * @param onServed told of each file that is handed out
 */
export function servePages(
  protocol: PageProtocol,
  folders: PageFolders,
  onServed: (file: string) => void,
): void {
  // Buffers go straight to the page; `handle` loads Node's fetch and sends every file through streams, 30 ms of a start.
  if (protocol.registerBufferProtocol !== undefined) {
    protocol.registerBufferProtocol(PAGE_SCHEME, (request, answer) => {
      pageAnswer(request, folders, onServed).then(
        ({ status, headers, body }) =>
          answer({ statusCode: status, headers: { ...headers }, data: Buffer.from(body ?? []) }),
        () => answer({ error: FAILED }),
      );
    });
    return;
  }
  if (protocol.handle === undefined)
    throw new Error('This Electron serves no pages in a way that is known here');
  protocol.handle(PAGE_SCHEME, async (request) => {
    const { status, headers, body } = await pageAnswer(request, folders, onServed);
    return new Response(body ?? null, { status, headers: { ...headers } });
  });
}

/**
 * Answers one request: 405 to anything but GET, 404 to what is no file of the page.
 *
 * @throws the system's error where a file of ours is there and cannot be read
 */
export async function pageAnswer(
  { method, url }: { readonly method: string; readonly url: string },
  folders: PageFolders,
  onServed: (file: string) => void = () => undefined,
): Promise<PageAnswer> {
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

function answer(status: number, body?: Uint8Array<ArrayBuffer>, type = 'text/plain'): PageAnswer {
  return {
    status,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': CONTENT_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
    body,
  };
}
