/**
 * The window tests that prove rows of the contract, by the name the rows call them: the spec file under `tests/`, and
 * the title as it stands in that file. A test over all of it holds that they are there.
 */
export const WINDOW_PROOFS = {
  accessibility: ['e2e/accessibility.spec.ts', 'axe finds nothing on any screen at …'],
  axeWhereWrong: ['e2e/accessibility.spec.ts', 'axe finds nothing where figures are wrong and a dialog asks'],
  blockByKeys: ['e2e/block-selection.spec.ts', 'a block is selected, said and left by the keyboard'],
  blockByMouse: [
    'e2e/block-selection.spec.ts',
    'a block is selected by mouse: dragging, and Shift with a click',
  ],
  blockCopied: [
    'e2e/block-selection.spec.ts',
    'a block is copied as text and as a table, and cut in one step that leaves computed cells',
  ],
  blockFilled: [
    'e2e/block-selection.spec.ts',
    'a block is cleared, filled and filled down, each as one step to undo',
  ],
  carriedReport: [
    'e2e/drafts.spec.ts',
    'an unfinished report is carried to another computer as a draft file and goes on there',
  ],
  checkPage: [
    'e2e/tasks-and-check.spec.ts',
    '检查全部 shows the whole report as printed; 修改 opens the place and 返回检查页 comes back to it',
  ],
  closing: ['e2e/closing.spec.ts', '… right after a key loses not even that key'],
  closingWhileFailing: [
    'e2e/failing-disk.spec.ts',
    'closing while nothing can be saved offers another place, and closes once it lies there',
  ],
  composedCell: [
    'e2e/composition.spec.ts',
    'a cell takes the first key of an input method, and Enter and digits belong to it while it composes',
  ],
  composedText: [
    'e2e/composition.spec.ts',
    'composed text arrives once, and nothing happens before it is committed',
  ],
  composedElsewhere: [
    'e2e/composition.spec.ts',
    'the search and 基本信息 wait for the word that is being composed, and Esc and Enter belong to it',
  ],
  everyScreen: [
    'e2e/enlarged-and-dark.spec.ts',
    'every screen holds the rules of wording, targets, sizes and width, at 200 % too: …',
  ],
  explanations: [
    'e2e/explanations.spec.ts',
    'a 说明 is listed, printed on request, and lapses with the sentence it is for',
  ],
  exportedOnlyClean: [
    'e2e/drafts.spec.ts',
    'what may not be submitted yet is offered as a draft, and only what may counts as exported',
  ],
  findings: [
    'e2e/findings.spec.ts',
    'a finding comes once the figure is accepted, in one wording everywhere, and leads into its cell',
  ],
  findingsOfText: [
    'e2e/findings.spec.ts',
    'a text is held against the table in words; its 说明 is 5 to 100 characters and lapses with the figure',
  ],
  forcedColours: [
    'e2e/forced-colours.spec.ts',
    'forced colours, …: nothing is told by a ground or a shadow alone',
  ],
  gridButtons: [
    'e2e/grid-buttons.spec.ts',
    '粘贴 and 清除所选 act on the selected block, by mouse and by keyboard, each one step',
  ],
  inTheDark: [
    'e2e/enlarged-and-dark.spec.ts',
    'axe finds nothing in the dark, and no faint text in the light, on any screen of: …',
  ],
  lessMotion: [
    'e2e/forced-colours.spec.ts',
    'nothing moves where the system asks for less motion, and nothing for longer than 200 ms anywhere',
  ],
  helpForFingers: ['e2e/grid-buttons.spec.ts', 'the ？ of a row is there for fingers and keys too'],
  secondWindow: [
    'e2e/two-places.spec.ts',
    'whoever comes second can read, copy and print everything, changes nothing, and goes on when the first is done',
  ],
  writeProtected: [
    'e2e/two-places.spec.ts',
    'on a write-protected stick everything can be read and put elsewhere, and it is said why not more',
  ],
  restored: ['e2e/versions.spec.ts', 'an earlier version is looked at, restored, and the restoring undone'],
  foundingReport: ['e2e/founding-report.spec.ts', 'the founding report goes from its file to a formal PDF'],
  fullDisk: ['e2e/failing-disk.spec.ts', 'a full disk costs nothing that was saved, and says why'],
  gridLooks: [
    'e2e/grid-cells.spec.ts',
    'the grid looks like the form, keeps heads and labels in sight, and help beside the cell',
  ],
  gridTexts: [
    'e2e/grid-cells.spec.ts',
    'what is typed is cleaned and shown, kept and marked where it cannot be read, and never by wheel',
  ],
  keysEditing: [
    'e2e/grid-keys.spec.ts',
    'keys of a cell being edited belong to its text until it is accepted',
  ],
  keysSelected: [
    'e2e/grid-keys.spec.ts',
    'keys of a selected cell move, replace, clear and leave as in Excel',
  ],
  lastYear: [
    'e2e/last-year.spec.ts',
    'a report begins from last year’s, and the next start of the program still has it',
  ],
  localProfile: [
    'e2e/local-profile.spec.ts',
    'a local profile is opened, checked with, kept over a start and removed',
  ],
  looks: [
    'e2e/looks.spec.ts',
    'sizes, lines, fonts and buttons are those of the conventions, and 字号 is remembered',
  ],
  messages: ['e2e/messages.spec.ts', 'the standard sentences are said as the conventions word them'],
  names: [
    'e2e/screen-reader-names.spec.ts',
    'every cell of both forms is told with part, row, column and figure, and tied to its heads',
  ],
  pasteFilling: [
    'e2e/pasting.spec.ts',
    'a block that is copied comes back elsewhere, and one figure fills a block',
  ],
  pasteMerged: [
    'e2e/pasting.spec.ts',
    '表二 as Word copies it: merged cells, struck-out and hidden text, “/” offered as 0',
  ],
  pasteReplacing: [
    'e2e/pasting.spec.ts',
    'figures that would be replaced are shown first, with what is left out and why',
  ],
  pasteWhole: [
    'e2e/pasting.spec.ts',
    'the whole 表三 is pasted as LibreOffice … copies it, by its labels, and undone as one step',
  ],
  damagedDraft: [
    'e2e/recovery.spec.ts',
    'a damaged draft waits for a choice: what was read, or the version before, and the other stays in reach',
  ],
  damagedWithoutVersion: [
    'e2e/recovery.spec.ts',
    'goes on with what could be read of a draft that has no version, and asks for what is missing',
  ],
  pageBrokeDown: ['e2e/recovery.spec.ts', 'a page that broke down comes back with the draft and says so'],
  sessionBrokeOff: [
    'e2e/recovery.spec.ts',
    'killed while a draft is open, it opens the latest content again, says so and shows what was done',
  ],
  recycleBin: ['e2e/drafts.spec.ts', 'a draft goes to 回收站 and comes back, over a start in between'],
  rootCauses: ['e2e/root-causes.spec.ts', 'one wrong cell is one finding, with the cell to look at first'],
  saving: [
    'e2e/saving.spec.ts',
    'what is typed is on disk within a second, at every change of field and page, and by Ctrl+S',
  ],
  slowDisk: ['e2e/slow-disk.spec.ts', '已保存 stands only once a slow disk has the words'],
  closedFolder: [
    'e2e/failing-disk.spec.ts',
    'a folder that cannot be written keeps the words on the screen until 重试 works',
  ],
  startAndTasks: [
    'e2e/tasks-and-check.spec.ts',
    'the start screen and the task list say how everything stands, and lead back to the place last left',
  ],
  tabRound: [
    'e2e/by-keyboard.spec.ts',
    'Tab goes round on every page without a trap, always in sight, and nothing happens by itself',
  ],
  tabRoundLarge: [
    'e2e/by-keyboard.spec.ts',
    'at 200 % the grid alone scrolls, and the whole of every page can be reached by keyboard',
  ],
  tiedComposed: [
    'e2e/tied-figures.spec.ts',
    'a figure is not put against other digits, nor loosened by an input method until a word is done',
  ],
  tiedFigures: [
    'e2e/tied-figures.spec.ts',
    'a figure chosen from the tables follows its cell, in the same step, and comes back with the draft',
  ],
  typed2021: [
    'e2e/typed-2021-report.spec.ts',
    'the 2021 form is filled in, checked and exported by keyboard alone',
  ],
  undo: [
    'e2e/undo.spec.ts',
    'Ctrl+Z and Ctrl+Y take steps back and again over the whole report, go there and say what',
  ],
  undoOfFill: ['e2e/undo.spec.ts', 'a fill is one step, and so is what is typed under 基本信息'],
  undoWhileTyping: ['e2e/undo.spec.ts', 'what is being typed into a cell is taken back before any step'],
  untiedFigures: [
    'e2e/tied-figures.spec.ts',
    'the place of the caret tells where a figure comes from; typing over it, pasting and replacing untie it',
  ],
  workedCases: ['e2e/worked-cases.spec.ts', 'worked cases are read, followed and left by keyboard'],
  wrongFiles: [
    'e2e/drafts.spec.ts',
    'a file that cannot be opened is told in words, stays as it is, and costs no draft',
  ],
  network: ['security/page.spec.ts', 'nothing is fetched from anywhere'],
  versionRestored: [
    'e2e/versions.spec.ts',
    'an earlier version is looked at, restored, and the restoring undone',
  ],
} as const satisfies Readonly<Record<string, readonly [file: string, title: string]>>;

export type WindowProofName = keyof typeof WINDOW_PROOFS;
