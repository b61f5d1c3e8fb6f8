import { Button } from '@mantine/core';
import { useObservable } from '../editing/observable';
import { useSession } from '../editing/session-context';
import styles from './undo-buttons.module.css';

interface UndoButtonsProps {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** 撤销 and 重做 for whoever does not know the keys. They stay where they are; a press without a step says so. */
export function UndoButtons({ onUndo, onRedo }: UndoButtonsProps) {
  const { canUndo, canRedo } = useObservable(useSession().history.standing);
  return (
    <div className={styles.buttons} data-edits>
      <Button
        variant="subtle"
        aria-keyshortcuts="Control+Z"
        data-idle={!canUndo || undefined}
        onClick={onUndo}
      >
        撤销
      </Button>
      <Button
        variant="subtle"
        aria-keyshortcuts="Control+Y"
        data-idle={!canRedo || undefined}
        onClick={onRedo}
      >
        重做
      </Button>
    </div>
  );
}
