import type { ContractRow } from './contract-row';

/** Section 13: the WCAG 2.2 AA points to test. */
export const WCAG_ROWS: readonly ContractRow[] = [
  { id: '13.2.1.1', says: 'The whole job by keyboard', by: ['typed2021'] },
  { id: '13.2.1.2', says: 'No trap in the grid', by: ['tabRound', 'keysSelected'] },
  { id: '13.2.4.3', says: 'Order as on the form', by: ['tabRound', 'typed2021'] },
  { id: '13.2.4.7', says: 'Focus visible', by: ['tabRound', 'tabRoundLarge'] },
  { id: '13.2.4.11', says: 'Focus not under frozen heads, strip or panel', by: ['gridLooks', 'tabRound'] },
  { id: '13.2.5.7', says: 'No drag-only action', by: ['blockByMouse', 'blockByKeys'] },
  { id: '13.2.5.8', says: 'Targets', by: ['everyScreen'] },
  { id: '13.1.3.1', says: 'Table heads tied to cells', by: ['names'] },
  { id: '13.1.4.1', says: 'Not colour alone', by: ['findings', 'forcedColours'] },
  { id: '13.1.4.3', says: 'Contrast of text', by: ['accessibility', 'axeWhereWrong', 'inTheDark'] },
  {
    id: '13.1.4.11',
    says: 'Contrast of what is not text',
    reason:
      'No tool measures it on the window: tokens.test.ts computes the contrast of every pair of border, sign, ring and ground that the tokens make possible, in both themes.',
  },
  { id: '13.1.4.4', says: '200 % text', by: ['everyScreen', 'tabRoundLarge'] },
  { id: '13.1.4.10', says: 'Reflow', by: ['everyScreen', 'tabRoundLarge'] },
  {
    id: '13.1.4.13',
    says: 'Tips can be dismissed and hovered',
    by: ['everyScreen'],
    reason:
      'There are no tips: the test holds that no element has a title, and help stands in the panel at the side.',
  },
  { id: '13.3.2.1', says: 'No page change on focus', by: ['tabRound'] },
  { id: '13.3.2.2', says: 'No page change on input', by: ['looks', 'typed2021'] },
  { id: '13.3.2.6', says: 'Help in one place', by: ['tabRound'] },
  { id: '13.3.3.1', says: 'Errors are named', by: ['findings'] },
  { id: '13.3.3.3', says: 'With a suggestion', by: ['findings', 'rootCauses'] },
  { id: '13.3.3.4', says: 'Check page and undo before anything is handed in', by: ['checkPage', 'undo'] },
  { id: '13.3.3.7', says: 'Nothing is asked twice: unit, contact, last year’s 结转', by: ['lastYear'] },
  { id: '13.4.1.3', says: 'Status messages by live region', by: ['keysSelected', 'saving'] },
  { id: '13.automatic', says: 'An automatic check on every screen', by: ['accessibility', 'axeWhereWrong'] },
  {
    id: '13.by-hand',
    says: 'A keyboard and screen-reader pass per release',
    by: ['tabRound', 'names'],
    reason:
      'The tests read what Chromium tells a screen reader; nobody has listened to one yet: no release has been made, and NVDA runs on Windows only.',
  },
];
