import { lastYearOf } from '../editing/last-year';
import { useNavigation } from '../editing/page-navigation';
import { isFilledIn, PAGES, type PageId, pageName } from '../editing/pages';
import { useReportState } from '../editing/session-context';
import { PracticeGuide } from '../practice/practice-guide';
import { usePageProgress } from './page-progress';
import styles from './task-list.module.css';

const PARTS = PAGES.filter(isFilledIn);
const LAST_STEPS: Readonly<Partial<Record<PageId, string>>> = {
  compare: '今年和去年的数字逐项对照，看变化有没有道理。',
  check: '把全部数字和文字对一遍，列出要处理的地方。',
  preview: '看到的就是打印和保存的样子。',
  export: '校验通过后导出，按当地要求报送。',
};

const NEVER_HANDED_IN = '练习不会上报，可以导出草稿看看。';
const NO_LAST_YEAR = '还没有导入去年的年报，可以在这里导入。';

/** The report's home: every part with its state, then the last steps. Any order is allowed. */
export function TaskList() {
  const reportYear = useReportState(({ report }) => report.reportYear);
  const basis = useReportState(({ form }) => form.basis);
  const isPractice = useReportState(({ report }) => report.practice === true);
  const hasLastYear = useReportState((state) => lastYearOf(state) !== undefined);
  const remarkInstead: Readonly<Partial<Record<PageId, string>>> = {
    ...(hasLastYear ? {} : { compare: NO_LAST_YEAR }),
    ...(isPractice ? { export: NEVER_HANDED_IN } : {}),
  };
  return (
    <div>
      <p className={styles.lead}>
        统计 {reportYear} 年 1 月 1 日至 12 月 31 日的情况，格式按{basis}。各部分可以按任意顺序填写。
      </p>
      {isPractice && <PracticeGuide />}
      <section className={styles.group} aria-labelledby="tasks-parts">
        <h2 id="tasks-parts">填写</h2>
        <ol className={styles.list}>
          {PARTS.map((page) => (
            <Task key={page} page={page} />
          ))}
        </ol>
      </section>
      <section className={styles.group} aria-labelledby="tasks-last">
        <h2 id="tasks-last">检查和报送</h2>
        <ol className={styles.list}>
          {Object.entries(LAST_STEPS).map(([page, remark]) => (
            <Task key={page} page={page as PageId} remark={remarkInstead[page as PageId] ?? remark} />
          ))}
        </ol>
      </section>
      {Object.entries(LOOKED_UP).map(([page, remark]) => (
        <LookedUp key={page} page={page as PageId} remark={remark} />
      ))}
    </div>
  );
}

/** Stand apart from what there is to do: they are looked for when something has gone wrong. */
const LOOKED_UP: Readonly<Partial<Record<PageId, string>>> = {
  versions: '填写时每 5 分钟自动留一份，改乱了可以恢复。',
  about: '版本、自检、安装和维护、技术信息。',
};

function LookedUp({ page, remark }: { readonly page: PageId; readonly remark: string }) {
  const { go } = useNavigation();
  const form = useReportState((state) => state.form);
  return (
    <p className={styles.lookedUp}>
      <a
        href={`#${page}`}
        onClick={(event) => {
          event.preventDefault();
          go({ page });
        }}
      >
        {pageName(page, form)}
      </a>
      {remark}
    </p>
  );
}

function Task({ page, remark }: { readonly page: PageId; readonly remark?: string }) {
  const { go } = useNavigation();
  const form = useReportState((state) => state.form);
  const progress = usePageProgress(page);
  return (
    <li className={styles.task} data-standing={progress?.standing ?? 'step'}>
      <div className={styles.what}>
        <a
          className={styles.name}
          href={`#${page}`}
          onClick={(event) => {
            event.preventDefault();
            go({ page });
          }}
        >
          {pageName(page, form)}
        </a>
        <p className={styles.detail}>{progress?.detail || remark}</p>
      </div>
      {progress !== undefined && <p className={styles.state}>{progress.words}</p>}
    </li>
  );
}
