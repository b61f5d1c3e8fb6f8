import type { Reply } from '#shared/ipc/channels';
import type { PageRange } from '#shared/values/page-range';

type Printer = Extract<Reply<'printing:printers'>, { outcome: 'found' }>['printers'][number];
type Problem = Extract<PageRange, { state: 'refused' }>['problem'];

const STANDINGS: Readonly<Record<Printer['standing'], string>> = {
  ready: '',
  paused: '（已暂停）',
  refusing: '（停止接收）',
};

/** A printer in the list, with what keeps it from printing. */
export function printerLabel({ name, isDefault, standing }: Printer): string {
  return `${name}${isDefault ? '（默认）' : ''}${STANDINGS[standing]}`;
}

/** What to do about a printer that does not print now. */
export const STANDING_REMARKS: Readonly<Record<Exclude<Printer['standing'], 'ready'>, string>> = {
  paused: '这台打印机已暂停：文件会在队列里等着，在系统的打印机设置里恢复以后才打印。',
  refusing: '这台打印机停止接收文件：请在系统的打印机设置里恢复，或者选另一台。',
};

/** Why pages cannot be printed as they are written, and how to write them. */
export const PAGE_PROBLEMS: Readonly<Record<Problem, (pageCount: number) => string>> = {
  unreadable: () => '读不出是哪几页。请写成 2，或者 1-3，或者 1-3,5。',
  backwards: () => '起始页在结束页后面。请写成小的在前，如 1-3。',
  outside: (pageCount) => `没有这一页。共 ${pageCount} 页，请填 1 至 ${pageCount}。`,
};

/**
 * How much paper it takes; nothing while that cannot be said.
 *
 * @param copies undefined while what is typed is no number of copies
 */
export function sheetWords(
  range: PageRange,
  pageCount: number,
  copies: number | undefined,
  bothSides: boolean,
): string {
  if (range.state === 'refused' || copies === undefined) return '';
  const pages = range.state === 'all' ? pageCount : range.pages;
  const sheets = copies * (bothSides ? Math.ceil(pages / 2) : pages);
  return `A4 纸 ${sheets} 张，按实际大小打印。`;
}
