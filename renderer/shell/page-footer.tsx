import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigation } from '../editing/page-navigation';
import { neighbours, type PageId, pageName } from '../editing/pages';
import { useReportState } from '../editing/session-context';
import { PageBar } from '../theme/page-bar';
import { nextTask } from './next-task';
import styles from './page-footer.module.css';

/** Under every page of a report: back to the list, on to the neighbours, the one primary button at the right. */
export function PageFooter({ children }: { readonly children: ReactNode }) {
  const { page, go, returnsTo } = useNavigation();
  const form = useReportState((state) => state.form);
  const { before, after } = neighbours(page);
  return (
    <PageBar
      back={page !== 'tasks' && <Button onClick={() => go({ page: 'tasks' })}>返回目录</Button>}
      status={children}
    >
      {returnsTo !== undefined && (
        <Button variant="filled" onClick={() => go({ page: returnsTo })}>
          {returnsTo === 'check' ? '返回检查页' : `返回${pageName(returnsTo, form)}`}
        </Button>
      )}
      {before !== undefined && <Button onClick={() => go({ page: before })}>上一部分</Button>}
      {page === 'tasks' && <NextTaskButton />}
      {page !== 'tasks' && after !== undefined && (
        <Button variant={returnsTo === undefined ? 'filled' : 'default'} onClick={() => go({ page: after })}>
          {LAST_STEPS[after] ?? '下一部分'}
          {LAST_STEPS[after] === undefined && returnsTo === undefined && (
            <span className={styles.name}>：{pageName(after, form)}</span>
          )}
        </Button>
      )}
    </PageBar>
  );
}

const LAST_STEPS: Readonly<Partial<Record<PageId, string>>> = {
  check: '检查全部',
  preview: '打印预览',
  export: '导出上报文件',
};

/** On the task list: goes on where something is still to be done. */
function NextTaskButton() {
  const { go } = useNavigation();
  const { page, label } = nextTask(useReportState(({ judged }) => judged));
  return (
    <Button data-edits variant="filled" onClick={() => go({ page })}>
      {label}
    </Button>
  );
}
