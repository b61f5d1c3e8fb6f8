import { PLAYED_PRINTERS } from '../printing/played-queue';
import { changeOutside, choosingChanged, choosingForeign, cutShort, pageBreaks } from './mishap-steps';
import {
  cell,
  chooseFrom,
  choosing,
  choosingSaved,
  click,
  fill,
  openDraft,
  page,
  paste,
  press,
  type Step,
  savingAs,
  taskList,
  textEnd,
  textSize,
  toAllReports,
  unfold,
  until,
  untilDrawn,
  write,
} from './screen-steps';
import type { StartName } from './seeded-drafts';

/** A screen, or a state of one that is worth looking at. */
export interface Screen {
  /** Name of its pictures, and of its tests. */
  readonly name: string;
  /** The draft it is a screen of; none for the list of drafts. `nothing` is a program just installed. */
  readonly on: StartName;
  /** Whether another computer has the drafts open. */
  readonly inUse?: true;
  /** From the list of drafts, or from where the draft was last left: what leads to it. */
  readonly way: readonly Step[];
}

/** A picture that is kept in the repository, at 1366 × 768. */
export interface KeptPicture {
  readonly screen: string;
  readonly theme: 'light' | 'dark';
}

/** Those of the README. */
export const README_PICTURES: readonly KeptPicture[] = [
  { screen: 'requests-carried', theme: 'light' },
  { screen: 'grid-help-case', theme: 'dark' },
  { screen: 'check', theme: 'light' },
  { screen: 'preview', theme: 'dark' },
];

const PARTS = {
  overview: '一、总体情况',
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
} as const;

/** 练习, whether or not it has been begun. */
const PRACTICE = /^(继续)?练习$/;

const BACKUP = '年报备份.ndbf';
const backedUp: readonly Step[] = [savingAs(BACKUP), click('备份全部'), until(/^已备份/)];

const printing: readonly Step[] = [page('打印预览'), untilDrawn, click('打印'), until('按实际大小打印')];

/** Section 五 of a draft whose file was changed behind the back of the program, after the next save. */
const changedOutside: readonly Step[] = [
  page(PARTS.problems),
  changeOutside('withLastYear', '一是公开内容还不够全面。二是在另一台电脑上写的一段。'),
  textEnd(PARTS.problems),
  write('下一步加强培训。'),
  press('Control+S'),
  until('草稿文件刚才在别处改动过'),
];

/**
 * Every screen and every state of one that looks different, each with the way that leads to it. `npm run screenshots`
 * takes their pictures; window tests hold each of them to widths, contrast and forced colours. A new screen is one more
 * line; a state that changes a draft stands last of its draft.
 */
export const SCREENS: readonly Screen[] = [
  { name: 'start-empty', on: 'nothing', way: [] },
  { name: 'start-new-report', on: 'nothing', way: [click('新建年报')] },
  { name: 'start-refused', on: 'nothing', way: [click('新建年报'), click('新建年报')] },
  { name: 'start-from-last-year', on: 'nothing', way: [click('导入去年年报')] },

  { name: 'start', on: 'drafts', way: [] },
  { name: 'start-remove', on: 'drafts', way: [click(/^删除 青山县/)] },
  { name: 'start-rename', on: 'drafts', way: [click(/^重命名 青山县/)] },
  { name: 'start-200', on: 'drafts', way: [textSize(200)] },
  { name: 'about', on: 'drafts', way: [click('关于'), click('开始自检'), until(/^自检通过/)] },
  { name: 'about-guide', on: 'drafts', way: [click('关于'), click('安装和维护')] },
  {
    name: 'about-licences',
    on: 'drafts',
    way: [click('关于'), click('第三方许可'), unfold(/^canonicalize/)],
  },
  { name: 'about-log', on: 'drafts', way: [click('关于'), click('技术信息')] },
  { name: 'about-200', on: 'drafts', way: [textSize(200), click('关于'), until('程序校验码')] },
  { name: 'about-guide-200', on: 'drafts', way: [textSize(200), click('关于'), click('安装和维护')] },

  { name: 'tasks', on: 'founding', way: [taskList] },
  { name: 'basics', on: 'founding', way: [page('基本信息')] },
  { name: 'overview', on: 'founding', way: [page(PARTS.overview)] },
  { name: 'disclosure-2019', on: 'founding', way: [page(PARTS.disclosure)] },
  {
    name: 'requests-findings',
    on: 'founding',
    way: [page(PARTS.requests), cell('第三部分，本年新收，自然人')],
  },
  { name: 'other', on: 'founding', way: [page(PARTS.other)] },
  { name: 'check', on: 'founding', way: [page('检查全部')] },
  { name: 'check-explaining', on: 'founding', way: [page('检查全部'), click('填写说明')] },
  { name: 'review', on: 'founding', way: [page('检查全部'), click('模拟上级审核'), until('看结果')] },
  { name: 'versions-200', on: 'founding', way: [textSize(200), taskList, page('早先版本')] },
  { name: 'preview', on: 'founding', way: [page('打印预览'), untilDrawn] },
  {
    name: 'paper-choices',
    on: 'founding',
    way: [
      page('打印预览'),
      untilDrawn,
      unfold('版面'),
      chooseFrom('落款', '署名和日期，加盖印章'),
      untilDrawn,
    ],
  },
  { name: 'print', on: 'founding', way: printing },
  {
    name: 'print-refused',
    on: 'founding',
    way: [
      ...printing,
      chooseFrom('打印机', PLAYED_PRINTERS.paused),
      fill('份数', '0'),
      fill('页码', '3-1'),
      click('打印'),
      until('请写成小的在前'),
    ],
  },
  { name: 'export-refused', on: 'founding', way: [page('导出上报文件')] },
  { name: 'about-in-report', on: 'founding', way: [taskList, click('关于本软件')] },
  { name: 'tasks-200', on: 'founding', way: [textSize(200), taskList] },
  {
    name: 'requests-findings-200',
    on: 'founding',
    way: [textSize(200), page(PARTS.requests), cell('第三部分，本年新收，自然人')],
  },
  { name: 'check-200', on: 'founding', way: [textSize(200), page('检查全部')] },
  { name: 'preview-200', on: 'founding', way: [textSize(200), page('打印预览'), untilDrawn] },

  { name: 'overview-topics', on: 'withLastYear', way: [page(PARTS.overview)] },
  { name: 'requests-carried', on: 'withLastYear', way: [page(PARTS.requests)] },
  { name: 'compare', on: 'withLastYear', way: [page('对比去年')] },
  {
    name: 'compare-columns',
    on: 'withLastYear',
    way: [page('对比去年'), click('显示每一列的数字')],
  },
  { name: 'problems', on: 'withLastYear', way: [page(PARTS.problems)] },
  { name: 'find', on: 'withLastYear', way: [page(PARTS.overview), press('Control+F'), fill('查找', '2024')] },
  { name: 'export', on: 'withLastYear', way: [page('导出上报文件')] },
  {
    name: 'exported-draft',
    on: 'withLastYear',
    way: [
      page('导出上报文件'),
      savingAs('青山县自然资源局2024年草稿.pdf'),
      click('导出草稿 PDF'),
      until('打开所在文件夹'),
    ],
  },
  { name: 'overview-200', on: 'withLastYear', way: [textSize(200), page(PARTS.overview)] },
  { name: 'compare-200', on: 'withLastYear', way: [textSize(200), page('对比去年')] },
  {
    name: 'find-200',
    on: 'withLastYear',
    way: [textSize(200), page(PARTS.overview), press('Control+F'), fill('查找', '2024')],
  },

  { name: 'disclosure-2021', on: 'blanks', way: [page(PARTS.disclosure)] },
  { name: 'disputes', on: 'blanks', way: [page(PARTS.disputes), cell('第四部分，行政复议，总计')] },
  {
    name: 'grid-help',
    on: 'blanks',
    way: [page(PARTS.requests), cell('第三部分，逾期不补正，自然人'), press('F1')],
  },
  {
    name: 'grid-help-case',
    on: 'blanks',
    way: [page(PARTS.requests), cell('第三部分，逾期不补正，自然人'), press('F1', 'Tab', 'Enter')],
  },
  {
    name: 'grid-block',
    on: 'blanks',
    way: [
      page(PARTS.requests),
      cell('第三部分，本年新收，商业企业'),
      press('Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight'),
    ],
  },
  { name: 'grid-fill-blanks', on: 'blanks', way: [page(PARTS.requests), click(/^空白处全部填 0/)] },
  {
    name: 'grid-paste',
    on: 'blanks',
    way: [page(PARTS.disputes), cell('第四部分，行政复议，结果维持'), paste('71\t约 8\t/\t\t99\t1\r\n2\r\n')],
  },
  {
    name: 'grid-paste-200',
    on: 'blanks',
    way: [
      textSize(200),
      page(PARTS.disputes),
      cell('第四部分，行政复议，结果维持'),
      paste('71\t约 8\t/\t\t99\t1\r\n2\r\n'),
    ],
  },
  {
    name: 'grid-help-200',
    on: 'blanks',
    way: [textSize(200), page(PARTS.requests), cell('第三部分，逾期不补正，自然人'), press('F1')],
  },
  {
    name: 'basics-profile-refused',
    on: 'blanks',
    way: [page('基本信息'), choosing('package.json'), click('打开本地要求文件')],
  },

  { name: 'long-name', on: 'longName', way: [page(PARTS.overview)] },
  { name: 'long-name-150', on: 'longName', way: [textSize(150), page(PARTS.requests)] },
  { name: 'long-name-200', on: 'longName', way: [textSize(200), page(PARTS.disclosure)] },
  { name: 'basics-200', on: 'longName', way: [textSize(200), page('基本信息')] },
  { name: 'export-200', on: 'longName', way: [textSize(200), page('导出上报文件')] },

  { name: 'figure-picker', on: 'withLastYear', way: [page(PARTS.overview), click('插入表中数字')] },
  {
    name: 'figure-picker-200',
    on: 'withLastYear',
    way: [textSize(200), page(PARTS.overview), click('插入表中数字')],
  },
  {
    name: 'export-in-use',
    on: 'withLastYear',
    inUse: true,
    way: [page('导出上报文件')],
  },
  { name: 'start-in-use', on: 'drafts', inUse: true, way: [] },
  { name: 'requests-in-use', on: 'withLastYear', inUse: true, way: [page(PARTS.requests)] },
  {
    name: 'requests-in-use-200',
    on: 'withLastYear',
    inUse: true,
    way: [textSize(200), page(PARTS.requests)],
  },
  { name: 'problems-in-use', on: 'blanks', inUse: true, way: [page(PARTS.problems)] },
  { name: 'take-over', on: 'withLastYear', inUse: true, way: [taskList, click('接手编辑')] },

  {
    name: 'review-printed',
    on: 'founding',
    way: [page('检查全部'), click('模拟上级审核'), click('打印送签'), untilDrawn],
  },
  { name: 'versions', on: 'withLastYear', way: [taskList, click('早先版本'), until('存放位置')] },
  { name: 'practice-tasks', on: 'drafts', way: [click(PRACTICE), taskList] },
  { name: 'practice', on: 'drafts', way: [click(PRACTICE), page(PARTS.requests)] },
  { name: 'practice-200', on: 'drafts', way: [textSize(200), click(PRACTICE), page(PARTS.requests)] },
  { name: 'practice-export', on: 'drafts', way: [click(PRACTICE), page('导出上报文件')] },
  { name: 'start-practice', on: 'drafts', way: [click(PRACTICE), toAllReports] },
  {
    name: 'practice-drop',
    on: 'drafts',
    way: [click(PRACTICE), toAllReports, click('丢掉练习')],
  },
  {
    name: 'versions-changed',
    on: 'founding',
    way: [
      page(PARTS.disputes),
      cell('第四部分，行政复议，结果维持'),
      press('7', 'Enter'),
      taskList,
      page('早先版本'),
      until('恢复到此版本'),
    ],
  },
  {
    name: 'tied-figure',
    on: 'withLastYear',
    way: [
      page(PARTS.overview),
      click('插入提纲'),
      textEnd(PARTS.overview),
      press('Enter'),
      write('今年收到申请'),
      click('插入表中数字'),
      press('Enter', 'ArrowLeft'),
    ],
  },
  {
    name: 'preview-undrawn',
    on: 'another',
    way: [
      page(PARTS.other),
      textEnd(PARTS.other),
      write('😀한ไع\ue123'),
      page('打印预览'),
      untilDrawn,
      unfold(/^其余/),
    ],
  },
  { name: 'start-backup', on: 'drafts', way: backedUp },
  {
    name: 'start-restore',
    on: 'drafts',
    way: [
      ...backedUp,
      click(/淮安.+ 2024 年年报/),
      page(PARTS.disputes),
      cell('第四部分，行政复议，结果维持'),
      press('8', 'Enter', 'Control+S'),
      toAllReports,
      choosingSaved(BACKUP),
      click('从备份恢复'),
      until('内容不同'),
    ],
  },
  {
    name: 'outside-change',
    on: 'withLastYear',
    way: changedOutside,
  },
  {
    name: 'outside-difference',
    on: 'withLastYear',
    way: [...changedOutside, click('查看有什么不同')],
  },
  {
    name: 'recovered',
    on: 'withLastYear',
    way: [page(PARTS.problems), pageBreaks],
  },
  {
    name: 'recovered-changes',
    on: 'withLastYear',
    way: [page(PARTS.problems), pageBreaks, click('查看有什么不同')],
  },
  {
    name: 'foreign-review',
    on: 'drafts',
    way: [choosingForeign, click('打开'), until('已读出')],
  },
  {
    name: 'foreign-review-200',
    on: 'drafts',
    way: [textSize(200), choosingForeign, click('打开'), until('已读出')],
  },
  {
    name: 'document-differs',
    on: 'longName',
    way: [taskList, toAllReports, choosingChanged('longName'), click('打开'), until('用文件里的数据')],
  },
  {
    name: 'damaged',
    on: 'longName',
    way: [
      taskList,
      toAllReports,
      cutShort('longName', '"granted"'),
      openDraft('longName'),
      until('以后再定'),
    ],
  },
  {
    name: 'start-damaged',
    on: 'drafts',
    way: [],
  },
  { name: 'start-bin', on: 'drafts', way: [click(/^删除 淮安/), click('删除草稿'), unfold('回收站')] },
];
