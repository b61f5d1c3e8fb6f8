import type { Request } from '#shared/ipc/channels';

/** Whether a paper is the formal copy of a report, which leaves the program only when nothing stands in its way. */
export function isFormal(document: Request<'exports:render-pdf'>['document']): boolean {
  return document.kind === 'report' && !document.draft;
}
