import type { Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/channels';
import type { Report } from '../../shared/report/report';

/** What the page of the bench keeps between the calls. */
interface Making {
  stopped: boolean;
  begun: number;
  ended: Promise<void>;
}

/**
 * Has the page ask for PDFs one after the other, each as soon as the last is there, as its preview would. The loop
 * runs in the page: were it run from here, every report and every PDF would go through the page's thread once more,
 * as JSON, and that would be measured instead.
 */
export async function keepMakingPdfs(page: Page, report: Report): Promise<{ stop: () => Promise<number> }> {
  await page.evaluate((asked) => {
    const { report: bridge } = window as unknown as { report: Bridge };
    const making: Making = { stopped: false, begun: 0, ended: Promise.resolve() };
    const document = { kind: 'report', draft: true, withExplanations: false } as const;
    // No name for the loop: what compiles this file would wrap it in a function the page does not have.
    making.ended = (async () => {
      while (!making.stopped) {
        making.begun += 1;
        const job = { jobId: `bench-${making.begun}`, id: 'not-a-draft', report: asked, document };
        const answer = await bridge.call['exports:render-pdf'](job);
        if (!answer.ok || answer.value.outcome === 'failed') throw new Error('A PDF was not made.');
      }
    })();
    (window as unknown as { making: Making }).making = making;
  }, report);
  return {
    stop: () =>
      page.evaluate(async () => {
        const { report: bridge, making } = window as unknown as { report: Bridge; making: Making };
        making.stopped = true;
        await bridge.call['exports:cancel']({ jobId: `bench-${making.begun}` });
        await making.ended;
        return making.begun;
      }),
  };
}
