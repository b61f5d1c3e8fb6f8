import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { USUAL_PAPER } from '#shared/report/paper-options';
import { ExportHost, type ExportHostOptions, type ExportJob } from './export-host';
import type { ExportRequest } from './export-messages';
import type { ExportProcess } from './launch-export-process';

vi.mock('electron', () => ({ utilityProcess: {} }));
vi.useFakeTimers();
afterEach(() => {
  vi.clearAllTimers();
});

const REPORT = blankReport({ name: '甲局', kind: 'department', superior: '' }, 2024);
const job = (jobId: string): ExportJob => ({
  jobId,
  content: {
    kind: 'report',
    report: REPORT,
    draft: true,
    explanations: [],
    paper: USUAL_PAPER,
    localNotice: '',
  },
});
const done = (jobId: string) => ({
  type: 'done',
  jobId,
  pdf: new Uint8Array([1]),
  pageCount: 3,
  undrawn: [],
  substitutes: [],
});

/** An export process that does nothing but what the test makes it do. */
class FakeProcess implements ExportProcess {
  readonly requests: ExportRequest[] = [];
  isKilled = false;
  #tell: (message: unknown) => void = () => undefined;
  #end: () => void = () => undefined;

  send(request: ExportRequest): void {
    this.requests.push(request);
  }
  onMessage(listener: (message: unknown) => void): void {
    this.#tell = listener;
  }
  onExit(listener: () => void): void {
    this.#end = listener;
  }
  kill(): void {
    this.isKilled = true;
    this.#end();
  }
  answer(message: unknown): void {
    this.#tell(message);
  }
  crash(): void {
    this.#end();
  }
}

function host(options: Partial<ExportHostOptions> = {}) {
  const started: FakeProcess[] = [];
  const launch = () => {
    const process = new FakeProcess();
    started.push(process);
    return process;
  };
  return { host: new ExportHost({ modulePath: 'export-process.cjs', launch, ...options }), started };
}

describe('ExportHost', () => {
  it('starts no process before there is work', () => {
    expect(host().started).toHaveLength(0);
  });

  it('answers a job with what the process drew and tells its progress', async () => {
    const { host: exports, started } = host();
    const progress: number[] = [];
    const outcome = exports.render(job('a'), (part) => progress.push(part));
    started[0]?.answer({ type: 'progress', jobId: 'a', done: 0.5 });
    started[0]?.answer(done('a'));
    expect(await outcome).toEqual({
      outcome: 'rendered',
      pdf: new Uint8Array([1]),
      pageCount: 3,
      undrawn: [],
      substitutes: [],
    });
    expect(progress).toEqual([0.5]);
  });

  it('draws one job at a time in one process, in the order they came', async () => {
    const { host: exports, started } = host();
    const outcomes = [exports.render(job('a')), exports.render(job('b'))];
    expect(started[0]?.requests).toHaveLength(1);
    started[0]?.answer(done('a'));
    expect(started[0]?.requests).toHaveLength(2);
    started[0]?.answer(done('b'));
    expect((await Promise.all(outcomes)).map(({ outcome }) => outcome)).toEqual(['rendered', 'rendered']);
    expect(started).toHaveLength(1);
  });

  it('cancels the job being drawn by ending the process, and goes on with the next in a new one', async () => {
    const { host: exports, started } = host();
    const [first, second] = [exports.render(job('a')), exports.render(job('b'))];
    exports.cancel('a');
    expect(await first).toEqual({ outcome: 'cancelled' });
    expect(started[0]?.isKilled).toBe(true);
    started[1]?.answer(done('b'));
    expect((await second).outcome).toBe('rendered');
  });

  it('cancels a waiting job without disturbing the one being drawn', async () => {
    const { host: exports, started } = host();
    const [first, second] = [exports.render(job('a')), exports.render(job('b'))];
    exports.cancel('b');
    exports.cancel('unknown');
    expect(await second).toEqual({ outcome: 'cancelled' });
    started[0]?.answer(done('a'));
    expect((await first).outcome).toBe('rendered');
  });

  it('says so when the process breaks down, and starts another for the next job', async () => {
    const onFailure = vi.fn();
    const { host: exports, started } = host({ onFailure });
    const first = exports.render(job('a'));
    started[0]?.crash();
    expect(await first).toMatchObject({ outcome: 'failed', message: expect.stringContaining('再试一次') });
    expect(onFailure).toHaveBeenCalledOnce();
    const second = exports.render(job('b'));
    started[1]?.answer(done('b'));
    expect((await second).outcome).toBe('rendered');
  });

  it('passes on a failure without its technical reason', async () => {
    const onFailure = vi.fn();
    const { host: exports, started } = host({ onFailure });
    const outcome = exports.render(job('a'));
    started[0]?.answer({ type: 'failed', jobId: 'a', reason: 'ENOENT: no such file' });
    expect(JSON.stringify(await outcome)).not.toContain('ENOENT');
    expect(onFailure).toHaveBeenCalledWith('ENOENT: no such file');
  });

  it('gives up on a process that shows no sign of life, not on a slow one', async () => {
    const { host: exports, started } = host({ patience: 1000 });
    const outcome = exports.render(job('a'));
    vi.advanceTimersByTime(900);
    started[0]?.answer({ type: 'progress', jobId: 'a', done: 0.1 });
    vi.advanceTimersByTime(900);
    expect(started[0]?.isKilled).toBe(false);
    vi.advanceTimersByTime(200);
    expect(await outcome).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('等待时间过长'),
    });
    expect(started[0]?.isKilled).toBe(true);
  });

  it('takes a message it does not know for a breakdown', async () => {
    const { host: exports, started } = host();
    const outcome = exports.render(job('a'));
    started[0]?.answer({ type: 'done', jobId: 'a', pdf: 'no bytes' });
    expect((await outcome).outcome).toBe('failed');
  });

  it('makes a document in the same queue, and calls it by its name where that fails', async () => {
    const { host: exports, started } = host();
    const content = {
      kind: 'workbook',
      report: REPORT,
      draft: true,
      review: { groups: [], gaps: [] },
    } as const;
    const [pdf, made, failed] = [
      exports.render(job('a')),
      exports.make({ jobId: 'b', content }),
      exports.make({ jobId: 'c', content }),
    ];
    started[0]?.answer(done('a'));
    started[0]?.answer({ type: 'made', jobId: 'b', bytes: new Uint8Array([2]) });
    started[0]?.answer({ type: 'failed', jobId: 'c', reason: 'ENOENT' });
    expect((await pdf).outcome).toBe('rendered');
    expect(await made).toEqual({ outcome: 'made', bytes: new Uint8Array([2]) });
    expect(await failed).toMatchObject({ message: expect.stringMatching(/^Excel 文件没有生成/) });
  });

  it('takes an answer to another question for a failure', async () => {
    const { host: exports, started } = host();
    const outcome = exports.render(job('a'));
    started[0]?.answer({ type: 'made', jobId: 'a', bytes: new Uint8Array([2]) });
    expect(await outcome).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('PDF 没有生成'),
    });
  });

  it('lets an idle process go', async () => {
    const { host: exports, started } = host({ idleTime: 5000 });
    const outcome = exports.render(job('a'));
    started[0]?.answer({
      type: 'done',
      jobId: 'a',
      pdf: new Uint8Array(1),
      pageCount: 1,
      undrawn: [],
      substitutes: [],
    });
    await outcome;
    vi.advanceTimersByTime(5001);
    expect(started[0]?.isKilled).toBe(true);
  });

  it('cancels everything when the program closes', async () => {
    const { host: exports, started } = host();
    const outcomes = [exports.render(job('a')), exports.render(job('b'))];
    exports.close();
    expect(await Promise.all(outcomes)).toEqual([{ outcome: 'cancelled' }, { outcome: 'cancelled' }]);
    expect(started[0]?.isKilled).toBe(true);
    expect(started).toHaveLength(1);
  });
});
