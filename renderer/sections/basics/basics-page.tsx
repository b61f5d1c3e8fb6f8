import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useReportState } from '../../editing/session-context';
import { CheckedText } from '../../findings/checked-text';
import { LastYearText } from '../../last-year/last-year-text';
import { PreviousPanel } from '../../last-year/previous-panel';
import { ProfilePanel } from '../../local-profile/profile-panel';
import styles from './basics-page.module.css';
import { UnitAndPeopleForm } from './unit-and-people-form';
import { YearChangeDialog } from './year-change-dialog';

/** 基本信息: whose report it is, of which year, who made it, and the text printed before the first section. */
export function BasicsPage() {
  const reportYear = useReportState(({ report }) => report.reportYear);
  const basis = useReportState(({ form }) => form.basis);
  const preface = useRef<HTMLTextAreaElement | null>(null);
  const [isChangingYear, setChangingYear] = useState(false);

  return (
    <>
      <section className={styles.panel} aria-labelledby="basics-year">
        <h2 id="basics-year">报告年度</h2>
        <p className={styles.year}>
          <strong>{reportYear} 年</strong>
          <Button data-edits onClick={() => setChangingYear(true)}>
            更改报告年度
          </Button>
        </p>
        <p className={styles.remark}>
          统计 {reportYear} 年 1 月 1 日至 12 月 31 日的情况，使用{basis}规定的格式。
        </p>
      </section>
      <section className={styles.panel} aria-labelledby="basics-previous">
        <h2 id="basics-previous">去年的年报</h2>
        <PreviousPanel />
      </section>
      <section className={styles.panel} aria-labelledby="basics-profile">
        <h2 id="basics-profile">本地要求</h2>
        <ProfilePanel reportYear={reportYear} />
      </section>
      <section className={styles.panel} aria-labelledby="basics-unit">
        <h2 id="basics-unit">单位和人员</h2>
        <UnitAndPeopleForm />
      </section>
      <section className={styles.panel} aria-labelledby="basics-preface">
        <h2 id="basics-preface">开头说明（可以不写）</h2>
        <p className={styles.remark}>印在第一部分之前。</p>
        <CheckedText
          part="preface"
          label="开头说明"
          areaRef={(element) => {
            preface.current = element;
          }}
        />
        <LastYearText part="preface" area={preface} />
      </section>
      {isChangingYear && <YearChangeDialog onClose={() => setChangingYear(false)} />}
    </>
  );
}
