import type { ContractRow } from './contract-row';
import { FINDING_ROWS } from './finding-rows';
import { GRID_ROWS } from './grid-rows';
import { INPUT_AND_SAVING_ROWS } from './input-and-saving-rows';
import { LOOK_ROWS } from './look-rows';
import { MESSAGE_ROWS } from './message-rows';
import { RECOVERY_ROWS } from './recovery-rows';
import { TASK_ROWS } from './task-rows';
import { WCAG_ROWS } from './wcag-rows';

/** Sections 3 to 10 and 12 to 15 of the interaction conventions, row by row, in their order. */
export const CONTRACT: readonly ContractRow[] = [
  ...TASK_ROWS,
  ...FINDING_ROWS,
  ...GRID_ROWS,
  ...INPUT_AND_SAVING_ROWS,
  ...RECOVERY_ROWS,
  ...LOOK_ROWS,
  ...WCAG_ROWS,
  ...MESSAGE_ROWS,
];
