import type { ErrorTrace } from '#shared/values/error-trace';

/**
 * What a value of an event may look like. There is no kind for free text, so that nothing a person wrote, no name of a
 * person or file and no path fits into the log; what does not look like its kind is written as `?`.
 */
export const VALUE_PATTERNS = {
  /** A whole number: how many, how many milliseconds, or how a process ended. */
  count: /^-?\d{1,12}$/,
  /** An id of ours: a channel, an outcome, a standing. */
  id: /^[a-z][A-Za-z0-9:-]{0,40}$/,
  version: /^\d[0-9A-Za-z.+-]{0,40}$/,
  /** See `ErrorTrace`. */
  errorKind: /^[A-Z][A-Za-z]{0,40}( [A-Z][A-Z0-9_]{1,40})?$/,
  places: /^([\w.-]{1,80}:\d{1,9}:\d{1,9}( < )?)*$/,
} as const;

export type ValueKind = keyof typeof VALUE_PATTERNS;

interface EventKind {
  /** What happened, for whoever reads the log. */
  readonly words: string;
  readonly values: Readonly<Record<string, ValueKind>>;
}

const failure = { error: 'errorKind', at: 'places' } as const;

/** Everything the log can tell, each event with a stable id. */
export const EVENT_KINDS = {
  'program-started': {
    words: '程序启动',
    values: {
      version: 'version',
      electron: 'version',
      chromium: 'version',
      system: 'id',
      release: 'version',
      processor: 'id',
      place: 'id',
    },
  },
  'window-opened': { words: '窗口打开', values: { ms: 'count' } },
  'program-ended': { words: '程序正常结束', values: { seconds: 'count' } },
  'call-answered': { words: '操作完成', values: { channel: 'id', outcome: 'id', ms: 'count' } },
  'call-refused': { words: '操作被拒绝', values: { channel: 'id', code: 'id' } },
  'call-failed': { words: '操作出错', values: { channel: 'id', ...failure } },
  'work-failed': { words: '后台工作出错', values: { where: 'id', ...failure } },
  'fault-in-main': { words: '主程序内部出错', values: failure },
  'fault-in-page': { words: '窗口页面内部出错', values: failure },
  'fault-in-helper': { words: '辅助程序内部出错', values: { helper: 'id', ...failure } },
  'reading-broken-off': {
    words: '打开的文件没有读完',
    values: { why: 'id', code: 'count', ms: 'count' },
  },
  'page-gone': { words: '窗口页面停止工作', values: { reason: 'id', code: 'count' } },
  'helper-gone': { words: '辅助进程停止工作', values: { helper: 'id', reason: 'id', code: 'count' } },
  'folder-standing': { words: '数据文件夹的占用情况变了', values: { standing: 'id' } },
  'self-check': { words: '自检', values: { outcome: 'id', files: 'count', wrong: 'count' } },
  'lines-lost': { words: '有记录没有写到磁盘', values: { lines: 'count', error: 'errorKind' } },
} as const satisfies Readonly<Record<string, EventKind>>;

export type EventId = keyof typeof EVENT_KINDS;
export type EventValues<E extends EventId> = {
  readonly [Name in keyof (typeof EVENT_KINDS)[E]['values']]: string | number;
};

/** An error as the values of an event. */
export function errorValues({ kind, frames }: ErrorTrace): { readonly error: string; readonly at: string } {
  return { error: kind, at: frames.join(' < ') };
}
