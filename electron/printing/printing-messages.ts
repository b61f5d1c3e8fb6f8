import type { PaperState } from './pdf-printer';

/** Why nothing was printed, and what to do. */
export const NOT_PRINTED = {
  noService: '本机没有打印服务。请先“另存为 PDF”，再用看图软件或办公软件打印。',
  notRunning:
    '本机的打印服务没有运行。请在系统设置里打开打印，或者重新启动电脑后再打印；也可以“另存为 PDF”。',
  noPrinter: '没有找到打印机。请接好打印机，在系统设置里添加后再打印。',
  gone: (printer: string) =>
    `找不到打印机“${printer}”，没有打印。请看看它是否已被移除、改名，再打印一次，选另一台打印机。`,
  refusing: (printer: string) =>
    `打印机“${printer}”停止接收文件，没有打印。请在系统的打印机设置里让它恢复接收，或者选另一台打印机。`,
  notAccepted: (printer: string) =>
    `打印机“${printer}”没有接受这份文件。请看看打印机是否开机、有没有纸，再打印一次。`,
  noSumatra:
    '没有打印：软件自带的打印程序不见了，或者不让启动，可能被杀毒软件拦下了。请让管电脑的人把它放行，或者重新安装本软件；也可以“另存为 PDF”，打开存好的文件后打印，纸张选 A4，缩放选“实际大小”。',
  silent: (printer: string) =>
    `打印机“${printer}”很久没有回应，不再等了。请先看看打印机的队列里有没有这份文件，再决定要不要再打印一次。`,
  stopped: '已停止打印。',
} as const;

export const SENT = {
  queue: (printer: string) => `已送到打印机“${printer}”。`,
} as const;

/** A problem that came after some copies had been sent: they will be printed all the same. */
export function sentInPart(problem: string, copies: number, printer: string): string {
  return copies === 0 ? problem : `${problem}前 ${copies} 份已经送到“${printer}”，其余没有送去。`;
}

/** What is said of a paper in a queue; nothing of the states that pass by themselves. */
export const PAPER_WORDS: Readonly<
  Partial<
    Record<PaperState, { readonly weight: 'note' | 'trouble'; readonly words: (printer: string) => string }>
  >
> = {
  paused: {
    weight: 'trouble',
    words: (printer) =>
      `打印机“${printer}”已暂停，这份文件在队列里等着。请看看打印机是否开机、有没有纸，再在系统的打印机设置里恢复，不必再打印一次。`,
  },
  failed: {
    weight: 'trouble',
    words: (printer) =>
      `打印机“${printer}”没有打印出来，队列里出了错。请看看打印机，再打印一次；还是不行，就“另存为 PDF”，用别的软件或电脑打印。`,
  },
  cancelled: {
    weight: 'trouble',
    words: (printer) => `打印机“${printer}”上的这份文件被取消了，没有打印完。`,
  },
  done: { weight: 'note', words: (printer) => `打印机“${printer}”已处理完这份文件，请到打印机取纸。` },
  left: { weight: 'note', words: (printer) => `这份文件已离开“${printer}”的打印队列，请到打印机看看。` },
};
