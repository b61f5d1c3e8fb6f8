import type { Reply } from '#shared/ipc/channels';

type Facts = Reply<'about:get'>;

/** What of the facts may leave the computer with the log; where the data lies names a person, so it stays. */
const TOLD: Readonly<Partial<Record<keyof Facts, string>>> = {
  version: '软件版本',
  buildDigest: '程序校验码',
  fileVersion: '文件版本',
  electron: 'Electron',
  chromium: 'Chromium',
  node: 'Node',
  system: '系统',
  processor: '处理器',
  memoryMb: '内存（MB）',
  locale: '语言',
  isPortable: '随身使用',
};

/** What 技术信息 saves: program and system, then what happened. */
export function technicalText(facts: Facts, log: string): string {
  const lines = Object.entries(TOLD).map(
    ([key, label]) => `${label}：${shownFact(facts[key as keyof Facts])}`,
  );
  return `${['政府信息公开年报 技术信息', ...lines].join('\n')}\n\n${log}`;
}

function shownFact(value: Facts[keyof Facts]): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value === undefined ? '—' : String(value);
}
