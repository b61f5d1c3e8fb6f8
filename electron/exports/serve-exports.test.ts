import { EventEmitter, once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { USUAL_PAPER } from '#shared/report/paper-options';
import type { Report } from '#shared/report/report';
import { prepareFonts } from '../../build/prepare-fonts';
import { filledReport } from '../../tests/pdf/sample-reports';
import { readWord } from '../../tests/word/read-word';
import type { ExportReply, ExportRequest } from './export-messages';
import { type ServedPort, serveExports } from './serve-exports';

beforeAll(async () => {
  await prepareFonts();
});

const job = (jobId: string, report: Report): ExportRequest => ({
  jobId,
  content: { kind: 'report', report, draft: true, explanations: [], paper: USUAL_PAPER, localNotice: '' },
});

/** A port whose two ends are in this process. */
class TestPort extends EventEmitter implements ServedPort {
  readonly replies: ExportReply[] = [];

  ask(request: ExportRequest): void {
    this.emit('message', { data: structuredClone(request) });
  }
  postMessage(reply: ExportReply): void {
    this.replies.push(structuredClone(reply));
    this.emit('reply', reply);
  }
}

async function ended(port: TestPort): Promise<ExportReply> {
  for (;;) {
    const [reply] = (await once(port, 'reply')) as [ExportReply];
    if (reply.type !== 'progress') return reply;
  }
}

describe('serveExports', () => {
  it('draws the report it is given', async () => {
    const port = new TestPort();
    serveExports(port);
    port.ask(job('a', filledReport(2024, 7)));
    const reply = await ended(port);
    expect(reply).toMatchObject({ type: 'done', jobId: 'a', undrawn: [] });
    if (reply.type !== 'done') return;
    expect(Buffer.from(reply.pdf.slice(0, 8)).toString('latin1')).toBe('%PDF-1.7');
    expect(reply.pageCount).toBeGreaterThan(1);
  });

  it('makes the Word document it is asked for', async () => {
    const port = new TestPort();
    serveExports(port);
    const { content } = job('a', filledReport(2024, 7));
    if (content.kind !== 'report') throw new Error('not a report');
    port.ask({ jobId: 'a', content: { ...content, kind: 'word' } });
    const reply = await ended(port);
    expect(reply).toMatchObject({ type: 'made', jobId: 'a' });
    if (reply.type === 'made') expect(readWord(reply.bytes).tables).toHaveLength(3);
  });

  it('makes the workbook it is asked for', async () => {
    const port = new TestPort();
    serveExports(port);
    const content = {
      kind: 'workbook',
      report: filledReport(2024, 7),
      draft: true,
      review: { groups: [], gaps: [] },
    } as const;
    port.ask({ jobId: 'a', content });
    const reply = await ended(port);
    expect(reply).toMatchObject({ type: 'made', jobId: 'a' });
    if (reply.type === 'made') expect(Buffer.from(reply.bytes.slice(0, 2)).toString('latin1')).toBe('PK');
  });

  it('tells progress on a long job', async () => {
    const port = new TestPort();
    serveExports(port);
    const overview = `${'全面推进政务公开工作。'.repeat(36)}\n`.repeat(250);
    port.ask(job('a', filledReport(2024, 7, { overview })));
    await ended(port);
    const progress = port.replies.flatMap((reply) => (reply.type === 'progress' ? [reply.done] : []));
    expect(progress.length).toBeGreaterThan(0);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('takes nothing that is no report, and goes on with what is one', async () => {
    const port = new TestPort();
    serveExports(port);
    const report = filledReport(2024, 7);
    expect(() => port.ask(job('a', { ...report, template: '2018' as '2019' }))).toThrow();
    port.ask(job('b', report));
    expect(await ended(port)).toMatchObject({ type: 'done', jobId: 'b' });
  });
});
