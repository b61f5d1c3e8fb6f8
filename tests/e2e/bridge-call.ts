import type { Page } from '@playwright/test';
import type { Answer, Bridge, ChannelName, Request } from '../../shared/ipc/channels';

/** Asks the main process something, as the page itself would. */
export function callBridge<C extends ChannelName>(
  page: Page,
  channel: C,
  request: Request<C>,
): Promise<Answer<C>> {
  return callBridgeRaw(page, channel, request) as Promise<Answer<C>>;
}

/** The same with any payload at all. */
export function callBridgeRaw(page: Page, channel: ChannelName, request: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, payload]) => {
      const { report } = window as unknown as { readonly report: Bridge };
      const call = report.call[name] as (request: unknown) => Promise<unknown>;
      return call(payload);
    },
    [channel, request] as const,
  );
}

/** The reply to a call that must succeed. */
export async function bridgeReply<C extends ChannelName>(page: Page, channel: C, request: Request<C>) {
  const answer = await callBridge(page, channel, request);
  if (!answer.ok) throw new Error(`${channel} was refused: ${answer.message}`);
  return answer.value;
}
