import type { ContractRow } from './contract-row';

/** Sections 3 and 4: start screen, task list, check page, end. */
export const TASK_ROWS: readonly ContractRow[] = [
  {
    id: '3.start.list',
    says: 'Drafts are listed with unit, year, state and last save',
    by: ['startAndTasks'],
  },
  { id: '3.start.buttons', says: '新建年报, 打开, 导入去年年报 on the start screen', by: ['startAndTasks'] },
  { id: '3.start.place', says: 'Opening goes to the place last left', by: ['startAndTasks', 'closing'] },
  {
    id: '3.tasks.order',
    says: '基本信息, six sections, 检查全部, 打印预览, 导出上报文件',
    by: ['startAndTasks'],
  },
  { id: '3.tasks.row', says: 'Each row has name, state and a line of detail', by: ['startAndTasks'] },
  { id: '3.states.untouched', says: '未开始', by: ['startAndTasks'] },
  { id: '3.states.filling', says: '填写中（还有 12 格空白）', by: ['startAndTasks'] },
  { id: '3.states.filled', says: '本部分已填完', by: ['startAndTasks'] },
  { id: '3.states.error', says: '有 2 处必须修改', by: ['startAndTasks'] },
  { id: '3.states.warning', says: '有 3 处请核实', by: ['startAndTasks'] },
  { id: '3.states.plain', says: 'States are plain text, the name is the link', by: ['startAndTasks'] },
  {
    id: '3.states.stand-out',
    says: 'Unfinished rows stand out, finished ones are quiet',
    by: ['startAndTasks'],
  },
  { id: '3.order.any', says: 'Any order is allowed; 基本信息 never blocks', by: ['startAndTasks'] },
  { id: '3.basics.remembered', says: '基本信息 is remembered from last year', by: ['lastYear'] },
  { id: '3.page.buttons', says: '上一部分, 下一部分, 返回目录 on a section page', by: ['startAndTasks'] },
  {
    id: '3.page.moving',
    says: 'Moving never asks to save nor refuses because of errors',
    by: ['startAndTasks'],
  },

  {
    id: '4.check.whole',
    says: '检查全部 shows the whole report as printed, each part with 修改',
    by: ['checkPage'],
  },
  { id: '4.check.correct', says: '修改 opens that cell or paragraph', by: ['checkPage'] },
  { id: '4.check.return', says: '返回检查页 comes back to the same place', by: ['checkPage'] },
  { id: '4.check.count', says: '还有 3 处必须修改、2 处请核实, with the list', by: ['checkPage'] },
  { id: '4.check.clear', says: 'At zero: 校验通过，可以上报。', by: ['foundingReport', 'typed2021'] },
  {
    id: '4.export.draft',
    says: 'Export is always possible as a 草稿',
    by: ['carriedReport', 'exportedOnlyClean'],
  },
  {
    id: '4.export.final',
    says: 'The final file needs no 必须修改 and a 说明 for every 请核实',
    by: ['foundingReport', 'exportedOnlyClean'],
  },
  {
    id: '4.export.after',
    says: '已导出上报文件。文件还在本机，请按当地要求报送。 with path, check code, 打开所在文件夹',
    by: ['foundingReport', 'messages'],
  },
  { id: '4.export.changed', says: 'Editing after export: 导出后有修改，请重新导出', by: ['foundingReport'] },
];
