import { Button } from '@mantine/core';
import { isSameName } from '#shared/report/previous-fit';
import type { Report } from '#shared/report/report';
import { Dialog } from '../theme/dialog';
import { DialogButtons } from '../theme/dialog-buttons';
import styles from './previous-dialog.module.css';

interface ConfirmPreviousDialogProps {
  readonly report: Report;
  /** A report of the year before. */
  readonly found: Report;
  /** What is to be known of the file, if anything. */
  readonly notice: string | undefined;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/**
 * Asks whether a report is the same unit's of the year before. Equal names are not proof and other names no proof
 * against it (units are renamed and merged), so it is the person who says.
 */
export function ConfirmPreviousDialog({
  report,
  found,
  notice,
  onTake,
  onClose,
}: ConfirmPreviousDialogProps) {
  const isSame = isSameName(report.unit, found.unit);
  return (
    <Dialog
      onClose={onClose}
      title={isSame ? '导入这份去年年报？' : '两份年报的单位名称不同，是同一个单位吗？'}
    >
      <dl className={styles.pair}>
        <dt>本年报</dt>
        <dd>
          {nameOf(report)}，{report.reportYear} 年度
        </dd>
        <dt>选的年报</dt>
        <dd>
          {nameOf(found)}，{found.reportYear} 年度
        </dd>
      </dl>
      <p>
        {isSame
          ? '单位名称相同。请确认是本单位去年上报的那一份。'
          : '单位改过名称或者合并过的，可以导入；选错文件的，请不要导入。'}
      </p>
      {notice !== undefined && <p className={styles.notice}>{notice}</p>}
      <DialogButtons>
        <Button onClick={onClose}>不导入这一份</Button>
        <Button variant="filled" data-autofocus onClick={onTake}>
          {isSame ? '导入去年年报' : '是同一单位，导入年报'}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function nameOf({ unit }: Report): string {
  return unit.name.trim() === '' ? '（没有填单位全称）' : unit.name;
}
