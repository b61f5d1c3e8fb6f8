import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReviewItem } from '#shared/report/review-sheet';
import type { Finding } from '#shared/rules/finding';
import { reviewReport } from '#shared/rules/review-report';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { useNavigation } from '../editing/page-navigation';
import { destinationOf } from '../editing/pages';
import { useReportState } from '../editing/session-context';
import { SeverityLabel } from '../findings/severity-label';
import { PaperPreview } from './paper-preview';
import styles from './review-page.module.css';
import type { Paper } from './use-paper-output';

const REVIEW: Paper = { kind: 'review' };

/** 模拟上级审核: what a reviewing office would say of the report as it stands, to read here or to print and sign. */
export function ReviewPage() {
  const report = useReportState((state) => state.report);
  const context = useReportState((state) => state.context);
  const [isPaper, setPaper] = useState(false);
  const review = useMemo(() => reviewReport(report, context), [report, context]);
  const sheet = useMemo(() => reviewSheetOf(report, context, review), [report, context, review]);

  return (
    <>
      <p className={styles.views}>
        <Button aria-pressed={!isPaper} onClick={() => setPaper(false)}>
          看结果
        </Button>
        <Button aria-pressed={isPaper} onClick={() => setPaper(true)}>
          打印送签
        </Button>
      </p>
      {isPaper ? (
        <PaperPreview report={report} paper={REVIEW} label="自查情况各页" />
      ) : (
        <>
          <section className={styles.summary} data-verdict={review.verdict} aria-labelledby="review-verdict">
            <h2 id="review-verdict">{sheet.verdict}</h2>
            {sheet.detail !== '' && <p>{sheet.detail}</p>}
            <dl className={styles.facts}>
              {sheet.facts.map(({ label, content }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{content}</dd>
                </div>
              ))}
            </dl>
          </section>
          {review.groups.map(({ heading, found }, group) => (
            <section key={heading} className={styles.group} aria-labelledby={`review-${heading}`}>
              <h2 id={`review-${heading}`}>{sheet.groups[group]?.name}</h2>
              <p className={styles.tally}>{sheet.groups[group]?.summary}</p>
              <ul className={styles.items}>
                {found.map(({ lead }, index) => (
                  <ReviewedItem key={lead.key} lead={lead} item={sheet.groups[group]?.items[index]} />
                ))}
              </ul>
            </section>
          ))}
          {sheet.gaps.length > 0 && (
            <section className={styles.group} aria-labelledby="review-gaps">
              <h2 id="review-gaps">没有核对的</h2>
              <ul className={styles.gaps}>
                {sheet.gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            </section>
          )}
          <p className={styles.note}>{sheet.note}</p>
        </>
      )}
    </>
  );
}

interface ReviewedItemProps {
  readonly lead: Finding;
  readonly item: ReviewItem | undefined;
}

/** One finding: its weight, where it is, what it says, and the 说明 where one stands. */
function ReviewedItem({ lead, item }: ReviewedItemProps) {
  const { go } = useNavigation();
  if (item === undefined) return null;
  return (
    <li className={styles.item} data-severity={lead.severity}>
      <p>
        <SeverityLabel severity={lead.severity} />{' '}
        <a
          href={`#${lead.section}`}
          onClick={(event) => {
            event.preventDefault();
            go(destinationOf(lead));
          }}
        >
          {item.place}
        </a>
      </p>
      <p>{item.message}</p>
      {item.reason !== undefined && <p className={styles.reason}>说明：{item.reason}</p>}
    </li>
  );
}
