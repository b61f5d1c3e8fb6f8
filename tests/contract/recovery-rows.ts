import type { ContractRow } from './contract-row';

/** Section 10: recovery and earlier versions. */
export const RECOVERY_ROWS: readonly ContractRow[] = [
  {
    id: '10.crash',
    says: 'After a crash or power cut: the latest state, 上次没有正常退出，已恢复到 … 的内容, 查看有什么不同, 知道了',
    by: ['sessionBrokeOff'],
  },
  { id: '10.crash.page', says: 'The same where only the window broke down', by: ['pageBrokeDown'] },
  {
    id: '10.damaged',
    says: 'Damaged draft: parts read, what is missing listed, original kept, backup or what was read',
    by: ['damagedDraft', 'damagedWithoutVersion'],
  },
  {
    id: '10.versions',
    says: '早先版本: by time with what changed, preview, 恢复到此版本, itself undoable',
    by: ['versionRestored'],
  },
];
