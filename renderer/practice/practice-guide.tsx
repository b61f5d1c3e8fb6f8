import { useDeferredValue, useMemo } from 'react';
import { isDone } from '#shared/practice/practice-task';
import { PRACTICE_TASKS } from '#shared/practice/practice-tasks';
import { useNavigation } from '../editing/page-navigation';
import { useReportState } from '../editing/session-context';
import styles from './practice-guide.module.css';

/** What there is to find in the practice report, ticked as it is put right; each leads to its place. */
export function PracticeGuide() {
  const { go } = useNavigation();
  const state = useDeferredValue(useReportState(({ judged }) => judged));
  const tasks = useMemo(
    () => PRACTICE_TASKS.map((task) => ({ ...task, isDone: isDone(task, state.report, state.findings) })),
    [state],
  );
  const count = tasks.filter((task) => task.isDone).length;
  return (
    <section className={styles.guide} aria-labelledby="practice-guide">
      <h2 id="practice-guide">
        练什么（做好 {count} 处，共 {tasks.length} 处）
      </h2>
      <p className={styles.remark}>
        单位、数字和文字都是虚构的，可以随便改，改错了按 Ctrl+Z。做好一处勾一处；拿不准的，按 F1 看帮助。
      </p>
      <ol className={styles.list}>
        {tasks.map(({ id, title, words, page, cell, isDone }) => (
          <li key={id} className={styles.task} data-done={isDone || undefined}>
            <span className={styles.tick} aria-hidden="true">
              {isDone ? '✓' : '○'}
            </span>
            <p>
              <a
                href={`#${page}`}
                onClick={(event) => {
                  event.preventDefault();
                  go(cell === undefined ? { page } : { page, cell });
                }}
              >
                {title}
              </a>
              <span className={styles.words}>{isDone ? '做好了。' : words}</span>
            </p>
          </li>
        ))}
      </ol>
      {count === tasks.length && (
        <p>都做好了，可以到“检查全部”“打印预览”再看看。要再练一遍，或者丢掉练习，点左上方“全部年报”。</p>
      )}
    </section>
  );
}
