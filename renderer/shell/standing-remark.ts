import type { FolderHolder, FolderStanding } from '#shared/ipc/folder-standing';
import { standingWords } from '#shared/ipc/folder-standing-words';
import { momentWords } from '../editing/save-state';

type Closed = Exclude<FolderStanding, { standing: 'ours' }>;

/** Why nothing can be changed: of the draft that is open, or of all of the list. */
export function standingHeading(standing: Closed, isDraftOpen: boolean): string {
  const words = standingWords(standing);
  return isDraftOpen ? words : words.replace(/^此草稿已/, '这里的草稿已');
}

/** Who, where and since when, and what can be done. */
export function standingRemark(standing: Closed, now: Date): string {
  switch (standing.standing) {
    case 'held':
      return `${holderWords(standing.holder, '打开了这里的草稿', now)}那边关闭以后，这里会自动变为可以填写。`;
    case 'takenOver':
      return holderWords(standing.holder, '接手了编辑', now);
    case 'unclear':
      return '数据文件夹里的占用记录读不出来，正在看是不是有人在用，大约要 40 秒。没有人在用的，会自动变为可以填写。';
    case 'closed':
      return '草稿可以查看、复制和打印；要填写的，请另存到别处，再在那里打开。';
  }
}

function holderWords({ user, computer, since, isHere }: FolderHolder, act: string, now: Date): string {
  const when = momentWords(since, now);
  return isHere
    ? `“${user}”在这台电脑的另一个窗口里${act}，从 ${when} 起。`
    : `“${user}”在电脑“${computer}”上${act}，从 ${when} 起（按那台电脑的时间）。`;
}
