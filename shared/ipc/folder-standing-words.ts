import type { FolderStanding } from './folder-standing';

/** Why nothing is written, in one sentence (ux-conventions section 8). */
export function standingWords(standing: Exclude<FolderStanding, { standing: 'ours' }>): string {
  switch (standing.standing) {
    case 'held':
    case 'takenOver':
    case 'unclear':
      return '此草稿已在另一窗口打开，这里只能查看。';
    case 'closed':
      return standing.reason === 'writeProtected'
        ? '此位置不能写入（U 盘写保护）。'
        : '此位置不能写入（没有权限）。';
  }
}
