import type { ContractRow } from './contract-row';

/** Sections 7 to 9: Chinese input, autosave, undo. */
export const INPUT_AND_SAVING_ROWS: readonly ContractRow[] = [
  {
    id: '7.composing.nothing',
    says: 'While composing nothing is written back, checked, saved or drawn anew',
    by: ['composedText', 'composedElsewhere', 'tiedComposed'],
  },
  {
    id: '7.composing.keys',
    says: 'Enter, Esc, Tab, Space and arrows belong to the input method',
    by: ['composedCell', 'composedElsewhere'],
  },
  {
    id: '7.cell.first-key',
    says: 'The selected cell’s input is focused, so that the first key reaches the input method',
    by: ['composedCell', 'keysSelected'],
  },
  { id: '7.commit.once', says: 'Committed once, on compositionend', by: ['composedText'] },
  {
    id: '7.counters',
    says: 'Counters, findings and autosave run after compositionend',
    by: ['composedText'],
  },
  {
    id: '7.caret',
    says: 'No transform or zoom over an editable field; text size by font size',
    by: ['everyScreen'],
  },
  {
    id: '7.by-hand',
    says: 'By hand: zhengfu, pick by digit, cancel with Esc, switch by Shift, punctuation',
    by: ['composedText', 'composedCell'],
    reason:
      'Done on 2026-11-23 with fcitx 5 and its Pinyin under X11, in a text, a cell, the search and 基本信息: all of it worked, the candidates stood at the caret. A test machine has no session bus and no window manager, so the tests send the events instead. Microsoft Pinyin, Sogou and Wubi on Windows are untried.',
  },

  { id: '8.when.pause', says: 'Saves within 1 s after the last change', by: ['saving'] },
  { id: '8.when.leaving', says: 'At every field and page change', by: ['saving'] },
  {
    id: '8.when.export',
    says: 'Before print and export',
    by: ['foundingReport'],
    reason:
      'Both begin with the same flush as Ctrl+S (export-page.tsx, use-paper-output.ts); the test proves that a file written right after typing holds what was typed.',
  },
  { id: '8.when.close', says: 'Before close', by: ['closing'] },
  {
    id: '8.when.sleep',
    says: 'Before sleep',
    reason:
      'A test machine cannot be sent to sleep: guard-closing.ts asks for the same flush on suspend, lock-screen and shutdown that closing asks for, which is tested.',
  },
  { id: '8.ctrl-s', says: 'Ctrl+S saves at once and says so', by: ['saving'] },
  { id: '8.state.place', says: 'The state stands top right, always, as text with an icon', by: ['saving'] },
  { id: '8.state.saved', says: '已保存 14:32', by: ['saving'] },
  { id: '8.state.writing', says: '正在保存…, shown only after 1 s', by: ['slowDisk'] },
  {
    id: '8.state.failed',
    says: '没有保存成功：磁盘空间不足。… 重试 另存到…',
    by: ['fullDisk', 'closedFolder'],
  },
  {
    id: '8.state.read-only',
    says: '此位置不能写入（U 盘写保护）。 另存到…',
    by: ['writeProtected'],
  },
  {
    id: '8.state.elsewhere',
    says: '此草稿已在另一窗口打开，这里只能查看。',
    by: ['secondWindow'],
  },
  { id: '8.after-disk', says: '已保存 only after the bytes are on disk', by: ['slowDisk', 'saving'] },
  {
    id: '8.announced',
    says: 'Announced only on failure and recovery, not at each save',
    by: ['saving', 'closedFolder'],
  },
  {
    id: '8.closing',
    says: 'Closing never asks to save; if saving fails it asks 继续编辑 / 另存到…',
    by: ['closing', 'closingWhileFailing'],
  },

  { id: '9.history', says: 'One history for the whole report', by: ['undo'] },
  {
    id: '9.history.length',
    says: '200 steps',
    reason:
      'Two hundred steps on the window would take longer than they prove: undo-history.test.ts holds the number.',
  },
  { id: '9.history.saving', says: 'Kept after saving, until close', by: ['saving'] },
  { id: '9.step', says: 'A step is one cell, one paste, one fill', by: ['undo', 'pasteWhole', 'undoOfFill'] },
  {
    id: '9.step.burst',
    says: 'A burst of typing ends at a pause, a caret jump or punctuation',
    by: ['undo'],
    reason:
      'The window test takes one burst back; where a burst ends is held case by case in text-change.test.ts and undo-history.test.ts.',
  },
  {
    id: '9.words',
    says: 'Undo moves the focus there and says 已撤销：表三“重复申请／自然人” 5 → 3',
    by: ['undo'],
  },
  { id: '9.bin', says: 'A deleted draft lies in 回收站 for 30 days', by: ['recycleBin'] },
  {
    id: '9.versions',
    says: '恢复早先版本 is itself undoable: the present state becomes a version first',
    by: ['restored'],
  },
];
