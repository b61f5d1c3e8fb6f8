import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Report } from '#shared/report/report';
import { Dialog } from '../theme/dialog';
import { DialogButtons } from '../theme/dialog-buttons';
import { ForeignForm } from './foreign-form';
import { type ForeignSource, originalWords } from './foreign-source';
import { useForeignReading } from './use-foreign-reading';

export interface ForeignReviewProps {
  readonly source: ForeignSource;
  /** What becomes of it: a draft to go on with, or last year's report. */
  readonly purpose: 'draft' | 'previous';
  /** Answers with the reason where it could not be taken. */
  readonly onTake: (report: Report) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/**
 * What was read of a document made by others, and what was not, to be looked over and put right before it becomes a
 * report. Nothing is kept of it until then.
 */
export function ForeignReview({ source, purpose, onTake, onClose }: ForeignReviewProps) {
  const load = useForeignReading(source);
  const [isChanged, setChanged] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const leave = () => (isChanged ? setLeaving(true) : onClose());

  if (load.state === 'waiting') return null;
  if (load.state === 'failed') {
    return (
      <Dialog title="没有打开" onClose={onClose}>
        <p role="alert">{load.message}</p>
        <DialogButtons>
          <Button variant="filled" data-autofocus onClick={onClose}>
            知道了
          </Button>
        </DialogButtons>
      </Dialog>
    );
  }
  return (
    <>
      <Dialog isPage title={`核对读入的内容：${load.shownName}`} onClose={leave}>
        <ForeignForm
          reading={load.reading}
          original={originalWords(source)}
          purpose={purpose}
          onChange={() => setChanged(true)}
          onTake={onTake}
          onLeave={leave}
        />
      </Dialog>
      {isLeaving && (
        <Dialog title="放弃读入的内容？" onClose={() => setLeaving(false)}>
          <p>改过的数字和文字不会留下。{originalWords(source)}</p>
          <DialogButtons>
            <Button onClick={onClose}>放弃读入的内容</Button>
            <Button variant="filled" data-autofocus onClick={() => setLeaving(false)}>
              继续核对
            </Button>
          </DialogButtons>
        </Dialog>
      )}
    </>
  );
}
