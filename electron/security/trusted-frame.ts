import type { WebContents, WebFrameMain } from 'electron';
import { isOurAddress } from './page-address';

/** What of a frame is looked at. */
export type SenderFrame = Pick<WebFrameMain, 'url' | 'parent' | 'processId' | 'routingId'>;

/**
 * Whether a message comes from the page of our own window itself: not from a frame inside it, not from another
 * window, not from our window after it was led elsewhere, and not from a frame that is already gone.
 */
export function isTrustedFrame(
  frame: SenderFrame | null,
  contents: { readonly mainFrame: SenderFrame } | Pick<WebContents, 'mainFrame'> | undefined,
): boolean {
  if (frame === null || contents === undefined) return false;
  const { mainFrame } = contents;
  return (
    frame.parent === null &&
    frame.processId === mainFrame.processId &&
    frame.routingId === mainFrame.routingId &&
    isOurAddress(frame.url)
  );
}
