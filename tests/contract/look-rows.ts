import type { ContractRow } from './contract-row';

/** Section 12: size, colour, layout. */
export const LOOK_ROWS: readonly ContractRow[] = [
  {
    id: '12.text.base',
    says: 'Base text 18 px, grid and help never under 16 px',
    by: ['looks', 'everyScreen'],
  },
  { id: '12.text.sizes', says: '字号: 标准 100 %, 大 125 %, 特大 150 %, 200 %', by: ['looks'] },
  { id: '12.text.switch', says: 'The switch is always visible and remembered', by: ['looks'] },
  { id: '12.text.line-height', says: 'Line height 1.6 in text, 1.4 in tables', by: ['looks'] },
  { id: '12.text.measure', says: 'Lines of at most 40 characters', by: ['everyScreen'] },
  {
    id: '12.contrast.text',
    says: 'Contrast at least 4.5:1 for text',
    by: ['accessibility', 'axeWhereWrong', 'inTheDark'],
  },
  {
    id: '12.contrast.other',
    says: '3:1 for borders, icons and focus ring',
    reason:
      'No tool measures it on the window: tokens.test.ts computes the contrast of every pair of border, sign, ring and ground that the tokens make possible, in both themes.',
  },
  { id: '12.focus-ring', says: 'Focus ring of 3 px in two tones', by: ['tabRound'] },
  { id: '12.targets', says: 'Buttons at least 44 × 44 px, everything else 24 × 24 px', by: ['everyScreen'] },
  {
    id: '12.width',
    says: 'At 200 % on 1366×768 only the grid scrolls sideways',
    by: ['everyScreen', 'tabRoundLarge'],
  },
  {
    id: '12.fonts',
    says: 'System fonts for the screen, 仿宋 only in the preview',
    by: ['looks', 'everyScreen'],
  },
  { id: '12.system.contrast', says: 'Follows the system’s high contrast', by: ['forcedColours'] },
  {
    id: '12.system.motion',
    says: 'Follows the system’s reduced motion; nothing moves for over 200 ms',
    by: ['lessMotion'],
  },
  { id: '12.primary', says: 'One primary button per page, bottom right', by: ['looks', 'everyScreen'] },
  {
    id: '12.destructive',
    says: 'Destructive buttons stand apart from it and are not primary',
    by: ['looks'],
  },
  { id: '12.icons', says: 'No icon without text', by: ['everyScreen'] },
];
