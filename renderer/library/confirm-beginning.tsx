import { formForYear } from '#shared/form/forms';
import { isSameName } from '#shared/report/previous-fit';
import type { Report } from '#shared/report/report';
import styles from './library-dialog.module.css';
import type { Draft } from './use-drafts';

interface ConfirmBeginningProps {
  readonly previous: Report;
  readonly notice: string | undefined;
  readonly drafts: readonly Draft[];
}

/** What was read as last year's report, and what would begin from it. */
export function ConfirmBeginning({ previous, notice, drafts }: ConfirmBeginningProps) {
  const reportYear = previous.reportYear + 1;
  const form = formForYear(reportYear);
  const present = drafts.find(
    (draft) => draft.reportYear === reportYear && isSameName({ name: draft.unitName }, previous.unit),
  );
  return (
    <div className={styles.fields}>
      <p>
        去年的年报：<strong>{previous.unit.name || '（没有填单位全称）'}</strong>，{previous.reportYear}{' '}
        年度。
      </p>
      <p>
        将新建 <strong>{reportYear} 年度</strong>的年报{form === undefined ? '' : `，格式按${form.basis}`}
        。单位名称有变化的，新建后在“基本信息”里改。
      </p>
      {present !== undefined && (
        <p className={styles.notice}>
          本机已有“{present.name}”草稿。要在那份里对照去年的，请打开它，在“基本信息”里导入去年年报。
        </p>
      )}
      {notice !== undefined && <p className={styles.notice}>{notice}</p>}
    </div>
  );
}
