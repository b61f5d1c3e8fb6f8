import type { ErrorTrace } from '#shared/values/error-trace';
import type { DocumentContent } from './document-content';
import { type ExportReply, exportReply } from './export-messages';
import { type ExportProcess, launchExportProcess } from './launch-export-process';
import type { FontSubstitute } from './pdf/font-library';
import type { UndrawnCharacter } from './pdf/typesetter';
import type { PdfContent } from './pdf-content';

export interface ExportJob {
  /** Chosen by the caller; names the job in `cancel`. */
  readonly jobId: string;
  readonly content: PdfContent;
}

export type RenderOutcome =
  | {
      readonly outcome: 'rendered';
      readonly pdf: Uint8Array;
      readonly pageCount: number;
      readonly undrawn: UndrawnCharacter[];
      readonly substitutes: FontSubstitute[];
    }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed'; readonly message: string };

export interface DocumentJob {
  readonly jobId: string;
  readonly content: DocumentContent;
}

export type MadeOutcome =
  | { readonly outcome: 'made'; readonly bytes: Uint8Array }
  | Exclude<RenderOutcome, { readonly outcome: 'rendered' }>;

export interface ExportHostOptions {
  /** The bundled `export-process`. */
  readonly modulePath: string;
  readonly launch?: (modulePath: string) => ExportProcess;
  /** Milliseconds without a sign of life after which a job has failed. */
  readonly patience?: number;
  /** Milliseconds without a job after which the process is let go, so that it holds no memory. */
  readonly idleTime?: number;
  /** Told why a job failed, for the developer's log; holds nothing of the report. */
  readonly onFailure?: (reason: string) => void;
  /** Told of a fault inside the process, for the log. */
  readonly onFault?: (trace: ErrorTrace) => void;
}

type JobOutcome = RenderOutcome | MadeOutcome;

interface OpenJob {
  readonly jobId: string;
  readonly content: PdfContent | DocumentContent;
  readonly onProgress: (done: number) => void;
  readonly settle: (outcome: JobOutcome) => void;
}

const PATIENCE = 60_000;
const IDLE_TIME = 5 * 60_000;
const FAILED = {
  stopped: '没有生成：生成程序中途停止。填报内容没有受影响，请再试一次。',
  tooSlow: '没有生成：等待时间过长。填报内容没有受影响，请再试一次。',
  refused: '没有生成。填报内容没有受影响，请再试一次。',
} as const;
/** What a person calls what is made of a content. */
const NAMES: Readonly<Record<OpenJob['content']['kind'], string>> = {
  report: 'PDF ',
  review: 'PDF ',
  workbook: 'Excel 文件',
  word: 'Word 文档',
};

/**
 * Keeps one export process for the main process: started when first needed, started again after it was ended or
 * broke down, let go after a while without work. Jobs are drawn one at a time, in the order they came.
 */
export class ExportHost {
  readonly #options: Required<ExportHostOptions>;
  readonly #waiting: OpenJob[] = [];
  #process: ExportProcess | undefined;
  #current: OpenJob | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ExportHostOptions) {
    this.#options = {
      launch: launchExportProcess,
      patience: PATIENCE,
      idleTime: IDLE_TIME,
      onFailure: () => undefined,
      onFault: () => undefined,
      ...options,
    };
  }

  /** Draws a paper. Never rejects: how it ended is the answer. Progress runs from 0 to 1. */
  async render(job: ExportJob, onProgress: (done: number) => void = () => undefined): Promise<RenderOutcome> {
    const outcome = await this.#run(job, onProgress);
    return outcome.outcome === 'made' ? this.#misunderstood(job.content) : outcome;
  }

  /** Makes a document for another program. Never rejects, as `render`. */
  async make(job: DocumentJob, onProgress: (done: number) => void = () => undefined): Promise<MadeOutcome> {
    const outcome = await this.#run(job, onProgress);
    return outcome.outcome === 'rendered' ? this.#misunderstood(job.content) : outcome;
  }

  /** Ends a job whether it waits or is being drawn; one that is not known has ended already. */
  cancel(jobId: string): void {
    const place = this.#waiting.findIndex((job) => job.jobId === jobId);
    if (place >= 0) this.#waiting.splice(place, 1)[0]?.settle({ outcome: 'cancelled' });
    else if (this.#current?.jobId === jobId) this.#abandon({ outcome: 'cancelled' });
  }

  /** Ends everything, when the program quits. */
  close(): void {
    for (const job of this.#waiting.splice(0)) job.settle({ outcome: 'cancelled' });
    this.#abandon({ outcome: 'cancelled' });
    clearTimeout(this.#timer);
  }

  #run(job: Pick<OpenJob, 'jobId' | 'content'>, onProgress: (done: number) => void): Promise<JobOutcome> {
    return new Promise((settle) => {
      this.#waiting.push({ ...job, onProgress, settle });
      this.#next();
    });
  }

  #misunderstood({ kind }: OpenJob['content']) {
    this.#options.onFailure('the export process answered another question');
    return { outcome: 'failed', message: `${NAMES[kind]}${FAILED.refused}` } as const;
  }

  #next(): void {
    if (this.#current !== undefined) return;
    const job = this.#waiting.shift();
    this.#current = job;
    if (job !== undefined) {
      const { jobId, content } = job;
      this.#running().send({ jobId, content });
    }
    this.#watch();
  }

  #running(): ExportProcess {
    if (this.#process !== undefined) return this.#process;
    const started = this.#options.launch(this.#options.modulePath);
    this.#process = started;
    started.onMessage((message) => {
      if (this.#process === started) this.#take(message);
    });
    started.onExit(() => {
      if (this.#process !== started) return;
      this.#process = undefined;
      this.#finish(this.#failure('stopped'), 'the export process ended');
    });
    return started;
  }

  #take(message: unknown): void {
    const parsed = exportReply.safeParse(message);
    if (!parsed.success) {
      this.#fail('refused', 'the export process sent something unknown');
      return;
    }
    const reply: ExportReply = parsed.data;
    if (reply.type === 'fault') {
      this.#options.onFault(reply);
      return;
    }
    const job = this.#current;
    if (job === undefined || job.jobId !== reply.jobId) return;
    if (reply.type === 'progress') {
      job.onProgress(reply.done);
      this.#watch();
    } else if (reply.type === 'done') {
      const { pdf, pageCount, undrawn, substitutes } = reply;
      this.#finish({ outcome: 'rendered', pdf, pageCount, undrawn, substitutes });
    } else if (reply.type === 'made') this.#finish({ outcome: 'made', bytes: reply.bytes });
    else this.#finish(this.#failure('refused'), reply.reason);
  }

  /** Watches the job for signs of life, or an idle process for the time to let it go. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#process === undefined) return;
    this.#timer =
      this.#current === undefined
        ? setTimeout(() => this.#endProcess(), this.#options.idleTime)
        : setTimeout(() => this.#fail('tooSlow', 'no sign of life'), this.#options.patience);
    this.#timer.unref();
  }

  #fail(how: keyof typeof FAILED, reason: string): void {
    this.#options.onFailure(reason);
    this.#abandon(this.#failure(how));
  }

  /** How the current job failed, by the name of what it was to make. */
  #failure(how: keyof typeof FAILED) {
    const name = NAMES[this.#current?.content.kind ?? 'report'];
    return { outcome: 'failed', message: `${name}${FAILED[how]}` } as const;
  }

  /** The current job can no longer be waited for: its process goes with it. */
  #abandon(outcome: JobOutcome): void {
    this.#endProcess();
    this.#finish(outcome);
  }

  #finish(outcome: JobOutcome, reason?: string): void {
    if (reason !== undefined) this.#options.onFailure(reason);
    const job = this.#current;
    this.#current = undefined;
    job?.settle(outcome);
    this.#next();
  }

  #endProcess(): void {
    const ended = this.#process;
    this.#process = undefined;
    ended?.kill();
  }
}
