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
  viewer:
    '没有打印：本机没有能打印 PDF 的软件。请先“另存为 PDF”，打开存好的文件后打印，纸张选 A4，缩放选“实际大小”。',
} as const;

export const SENT = {
  queue: (printer: string) => `已送到打印机“${printer}”。`,
  viewer: (printer: string) => `已交给看 PDF 的软件，在打印机“${printer}”上打印。`,
} as const;

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
