import type { ContractRow } from './contract-row';

/** Sections 14 and 15: standard buttons and messages, and what is not allowed. */
export const MESSAGE_ROWS: readonly ContractRow[] = [
  {
    id: '14.navigation',
    says: '返回目录, 上一部分, 下一部分, 检查全部, 打印预览, 导出上报文件',
    by: ['messages', 'startAndTasks'],
  },
  { id: '14.editing', says: '撤销, 重做, 空白处全部填 0', by: ['undo', 'foundingReport'] },
  { id: '14.editing.paste', says: '粘贴', by: ['gridButtons', 'pasteWhole'] },
  {
    id: '14.editing.clear',
    says: '清除所选',
    by: ['gridButtons'],
  },
  {
    id: '14.editing.tied',
    says: '插入表中数字',
    by: ['tiedFigures'],
  },
  { id: '14.findings', says: '去核对, 填写说明, 修改说明', by: ['findingsOfText'] },
  {
    id: '14.findings.next',
    says: '下一处',
    by: ['findings'],
    reason: 'By F8; a button of that name stands in the search only.',
  },
  { id: '14.findings.folded', says: '由此引起的 n 处', by: ['rootCauses'] },
  { id: '14.length', says: '已写 860 字（本地要求不超过 1000 字）', by: ['localProfile'] },
  { id: '14.carry-over', says: '上年结转按去年年报的“结转下年度”填入 1 件，可修改。', by: ['lastYear'] },
  {
    id: '14.tied',
    says: '插入的数字会随表格变动。',
    by: ['tiedFigures'],
  },
  {
    id: '14.untied',
    says: '此数字与表格脱开，改动表格时不会跟着变。',
    by: ['untiedFigures'],
  },
  {
    id: '14.delete',
    says: '删除“…”？可在回收站保留 30 天。 删除草稿 / 保留草稿',
    by: ['messages', 'recycleBin'],
  },
  {
    id: '14.import',
    says: '已读出 6 个部分、185 个数字，15 个没有读出，已标出。请逐项核对。',
    reason:
      'It is for reading Word and Excel files, which the program cannot do yet. What a report file gives is told by its own sentences.',
  },
  {
    id: '14.wrong-file',
    says: '这不是本软件的年报文件，或文件已损坏。 with what was found and what to do',
    by: ['messages', 'wrongFiles'],
  },
  {
    id: '14.newer-file',
    says: '此文件由更新的版本（…）生成，本机是 …。请先更新软件，文件没有改动。',
    by: ['messages', 'wrongFiles'],
  },
  { id: '14.old-year', says: '2021 年度起用新格式，表二多数栏目与去年不可比。', by: ['messages'] },
  { id: '14.no-network', says: 'Nothing is said; the program never needs one', by: ['network'] },

  { id: '15.disabled', says: 'No disabled button without a reason beside it', by: ['everyScreen'] },
  { id: '15.placeholder', says: 'No placeholder as a label', by: ['everyScreen', 'accessibility'] },
  {
    id: '15.vanishing',
    says: 'No message that vanishes by itself when action is needed',
    by: ['closedFolder'],
  },
  { id: '15.unknown-error', says: 'No 未知错误', by: ['everyScreen'] },
  {
    id: '15.english',
    says: 'No English or codes in a message',
    by: ['everyScreen', 'fullDisk'],
    reason:
      'What is quoted from a file is let pass: a file made by hand is told which of its own keys is wrong, in quotes, for whoever made it.',
  },
  {
    id: '15.spinners',
    says: 'No full-screen spinner under 2 s',
    by: ['lessMotion'],
    reason: 'There is no spinner at all: nothing on any screen moves, which the test holds.',
  },
  { id: '15.scroll', says: 'Scroll and focus stay after a save or a check', by: ['saving', 'checkPage'] },
  {
    id: '15.auto-correct',
    says: 'No figure is corrected without showing it',
    by: ['gridTexts', 'pasteReplacing'],
  },
  {
    id: '15.chatter',
    says: 'No tips of the day, ratings, advertising',
    by: ['everyScreen'],
    reason:
      'Every screen of the list is read for tone; that none of them asks for praise is a matter of looking.',
  },
];
