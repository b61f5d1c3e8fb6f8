import { Button } from '@mantine/core';
import { memo, type RefObject } from 'react';
import type { Announce } from '../../editing/announcer';
import { useBridge } from '../../editing/bridge-context';
import type { GridCommands } from '../../fields/count-grid/count-grid';
import styles from './selection-buttons.module.css';

interface SelectionButtonsProps {
  readonly grid: RefObject<GridCommands | null>;
  readonly announce: Announce;
}

/** 粘贴 and 清除所选, for those who do not work with keys: the same as Ctrl+V and Delete on what is selected. */
export const SelectionButtons = memo(function SelectionButtons({ grid, announce }: SelectionButtonsProps) {
  const bridge = useBridge();

  const paste = async () => {
    grid.current?.focus();
    const answer = await bridge.call['window:paste']({});
    if (!answer.ok) announce(answer.message, 'problem');
  };

  return (
    <span className={styles.pair}>
      <Button
        data-edits
        variant="subtle"
        className={styles.button}
        aria-keyshortcuts="Control+V"
        onClick={() => void paste()}
      >
        粘贴
      </Button>
      <Button
        data-edits
        variant="subtle"
        className={styles.button}
        aria-keyshortcuts="Delete"
        onClick={() => grid.current?.clear()}
      >
        清除所选
      </Button>
    </span>
  );
});
