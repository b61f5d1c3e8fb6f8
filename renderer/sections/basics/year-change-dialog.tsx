import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { formForYear } from '#shared/form/forms';
import { useAnnounce } from '../../editing/announcer';
import { useReportState, useSession } from '../../editing/session-context';
import { offeredYears } from '../../fields/offered-years';
import { Dialog } from '../../theme/dialog';
import { DialogButtons } from '../../theme/dialog-buttons';
import { cellsLost } from './cells-lost';
import styles from './year-change-dialog.module.css';

/** Changes the report year. Where that means another form, it first says which figures would have no place there. */
export function YearChangeDialog({ onClose }: { readonly onClose: () => void }) {
  const { store } = useSession();
  const announce = useAnnounce();
  const report = useReportState((state) => state.report);
  const [year, setYear] = useState(report.reportYear);
  const form = formForYear(year);
  const lost = cellsLost(report, year);
  const changesForm = form !== undefined && form.template !== report.template;

  const change = () => {
    store.apply({ type: 'reportYear', reportYear: year });
    announce(`报告年度已改为 ${year} 年。`);
    onClose();
  };

  return (
    <Dialog onClose={onClose} title="更改报告年度">
      <NativeSelect
        label="报告年度"
        value={String(year)}
        data={offeredYears(new Date(), report.reportYear).map((offered) => ({
          value: String(offered),
          label: `${offered} 年`,
        }))}
        onChange={(event) => setYear(Number(event.currentTarget.value))}
      />
      <div className={styles.consequence} role="status">
        {changesForm && (
          <p>
            {year} 年度使用另一种格式（{form.basis}），表格栏目不同。
            {lost.length === 0
              ? '已填的数字在新格式中都有位置。'
              : `下面 ${lost.length} 个已填的数字在新格式中没有位置，更改后不再保留：`}
          </p>
        )}
        {lost.length > 0 && (
          <ul className={styles.lost}>
            {lost.map(({ id, name, content }) => (
              <li key={id}>
                {name}：{content}
              </li>
            ))}
          </ul>
        )}
      </div>
      <DialogButtons>
        <Button onClick={onClose}>保留 {report.reportYear} 年度</Button>
        <Button variant="filled" disabled={year === report.reportYear} onClick={change}>
          {year === report.reportYear ? '更改报告年度' : `改为 ${year} 年度`}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
