import type { ContractRow } from './contract-row';

/** Section 5: findings inline, in the list, in the summary. */
export const FINDING_ROWS: readonly ContractRow[] = [
  { id: '5.when.typing', says: 'Checks run while typing, never on a cell being edited', by: ['findings'] },
  { id: '5.when.composed', says: 'Nor on text being composed', by: ['composedText'] },
  {
    id: '5.when.delay',
    says: '300 ms after the last key',
    by: ['findings'],
    reason:
      'Figures are checked at once when accepted, texts after a pause of typing-pause.ts: the order of magnitude is held by the tests, the exact delay is not, for a window test of it would only measure the machine.',
  },
  { id: '5.when.blank', says: 'A blank is no finding before the part is left or 检查全部', by: ['findings'] },
  { id: '5.inline.cell', says: 'Border, icon and message in the strip', by: ['findings'] },
  { id: '5.inline.strip', says: 'The strip is fixed: the table does not jump', by: ['findings'] },
  { id: '5.inline.text', says: 'Under the paragraph for texts', by: ['findingsOfText'] },
  {
    id: '5.list.wording',
    says: 'The side list has the same wording as inline',
    by: ['findings', 'findingsOfText'],
  },
  { id: '5.list.groups', says: 'Grouped 必须修改 → 请核实 → 提示, in form order', by: ['findings'] },
  {
    id: '5.list.go',
    says: 'Enter or click moves the focus into the cell, heads and labels in view',
    by: ['findings'],
  },
  { id: '5.list.next', says: 'F8 next, Shift+F8 previous', by: ['findings'] },
  {
    id: '5.summary.focus',
    says: 'On 检查全部 the focus moves to 还有 3 处需要处理',
    by: ['foundingReport', 'checkPage'],
  },
  { id: '5.summary.links', says: 'Its entries are real links', by: ['foundingReport'] },
  { id: '5.cause.one', says: 'One cause, one finding; the rest under 由此引起的 4 处', by: ['rootCauses'] },
  { id: '5.message.pattern', says: 'Where → both sides → difference → what to do', by: ['findings'] },
  { id: '5.message.together', says: 'All cells named are highlighted together', by: ['findings'] },
  {
    id: '5.explain.buttons',
    says: '去核对 and 填写说明 (one line, 5 to 100 characters)',
    by: ['findingsOfText'],
  },
  { id: '5.explain.stays', says: 'The 说明 stays through later checks', by: ['findingsOfText'] },
  {
    id: '5.explain.lapses',
    says: 'It lapses when what it explains changes: 数字有改动，原说明已失效，请重新核实。',
    by: ['findingsOfText', 'explanations'],
  },
  { id: '5.text-table', says: 'Text against table says the meaning assumed', by: ['findingsOfText'] },
];
