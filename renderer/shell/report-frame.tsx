import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellId } from '#shared/form/form';
import { type Announcement, useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { OpenFindContext } from '../editing/find-request';
import { createObservable } from '../editing/observable';
import { NavigationContext } from '../editing/page-navigation';
import { isFilledIn, pageName } from '../editing/pages';
import { momentWords } from '../editing/save-state';
import type { EditingSession } from '../editing/session';
import { useReportState } from '../editing/session-context';
import { FindPanel } from '../find-replace/find-panel';
import { useFind } from '../find-replace/use-find';
import { FindingsPanel } from '../findings/findings-panel';
import { useNextFinding } from '../findings/use-next-finding';
import { PracticeBanner } from '../practice/practice-banner';
import { usePrintProgress } from '../review/use-print-progress';
import { OutsideNotice } from '../versions/outside-notice';
import { ErrorBoundary } from './error-boundary';
import { HelpPanel } from './help-panel';
import { PageFooter } from './page-footer';
import styles from './report-frame.module.css';
import { ReportPage } from './report-page';
import { SaveStatus } from './save-status';
import { SectionList } from './section-list';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';
import { UndoButtons } from './undo-buttons';
import { useNavigationState } from './use-navigation-state';
import { usePageFocus } from './use-page-focus';
import { useReadingHelp } from './use-reading-help';
import { useSavingOccasions } from './use-saving-occasions';
import { useShortcuts } from './use-shortcuts';
import { useUndo } from './use-undo';

interface ReportFrameProps {
  readonly session: EditingSession;
  readonly announcement: Announcement;
  readonly onLeave: () => void;
}

/** The window while a report is open: parts at the left, the page, findings and help at the right. */
export function ReportFrame({ session, announcement, onLeave }: ReportFrameProps) {
  const bridge = useBridge();
  const announce = useAnnounce();
  const navigation = useNavigationState(session);
  const { page, go } = navigation;
  const form = useReportState((state) => state.form);
  const unitName = useReportState(({ report }) => report.unit.name);
  const reportYear = useReportState(({ report }) => report.reportYear);
  const isPractice = useReportState(({ report }) => report.practice === true);
  // Watched by the help alone: a key that moves to another cell does not draw the whole window anew.
  const [helpCell] = useState(() => createObservable(navigation.destination.cell));
  const main = useRef<HTMLElement>(null);
  const aside = useRef<HTMLElement>(null);
  const stepToFinding = useNextFinding(go);
  const { undo, redo } = useUndo(session, go);
  const { request: findRequest, open: openFind, close: closeFind } = useFind();
  const openSearch = useCallback(() => openFind('find'), [openFind]);

  // What was said on one page does not stand under the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the page is left
  useEffect(() => () => void announce(''), [page, announce]);
  useSavingOccasions(session);
  usePageFocus(main, navigation);
  usePrintProgress();
  useEffect(() => {
    void bridge.call['window:title']({ title: `${unitName} ${reportYear} 年年报` });
  }, [bridge, unitName, reportYear]);

  const saveNow = async () => {
    const answer = await session.autosave.flush();
    if (answer.outcome === 'saved') announce(`已保存 ${momentWords(answer.savedAt, new Date())}`);
  };
  const announceIfNone = (found: boolean) => {
    if (!found) announce('目前没有需要处理的地方。');
  };
  const onPlace = useCallback(
    (cell: CellId) => {
      helpCell.set(cell);
      session.moveTo(page, cell);
    },
    [helpCell, session, page],
  );
  const { showHelp, ...readingHelp } = useReadingHelp(aside, helpCell);

  useShortcuts({
    F1: () => showHelp(helpCell.get()),
    F8: () => announceIfNone(stepToFinding(1)),
    'Shift+F8': () => announceIfNone(stepToFinding(-1)),
    'Ctrl+F': openSearch,
    'Ctrl+H': () => openFind('replace'),
    'Ctrl+S': () => void saveNow(),
    'Ctrl+Z': undo,
    'Ctrl+Y': redo,
    'Ctrl+P': () => go(page === 'preview' ? { page, print: true } : { page: 'preview' }),
  });

  const kind = form.sections.find(({ id }) => id === page)?.kind;
  const hasAside = isFilledIn(page);
  const owner = unitName || '（还没有填单位全称）';
  return (
    <NavigationContext value={navigation}>
      <div className={styles.frame}>
        <TopBar
          status={
            <>
              <UndoButtons onUndo={undo} onRedo={redo} />
              <SaveStatus />
            </>
          }
          actions={
            hasAside && (
              <Button variant="subtle" aria-keyshortcuts="F1" onClick={() => showHelp(helpCell.get())}>
                帮助 F1
              </Button>
            )
          }
        >
          <Button variant="subtle" onClick={onLeave}>
            全部年报
          </Button>
          <p className={styles.unit}>{owner}</p>
          <p className={styles.year}>{reportYear} 年年报</p>
        </TopBar>
        {isPractice && <PracticeBanner />}
        <OutsideNotice />
        <div className={styles.body} data-page={page} data-aside={hasAside || undefined}>
          {page !== 'tasks' && <SectionList />}
          <main ref={main} className={styles.main} data-page={page} data-kind={kind}>
            <p className={styles.owner}>{owner}</p>
            <h1 className={styles.heading} tabIndex={-1}>
              {page === 'tasks' ? `${reportYear} 年年报目录` : pageName(page, form)}
            </h1>
            <ErrorBoundary key={page}>
              <OpenFindContext value={openSearch}>
                <ReportPage onPlace={onPlace} onHelp={showHelp} />
              </OpenFindContext>
            </ErrorBoundary>
          </main>
          {hasAside && (
            <aside
              ref={aside}
              className={styles.aside}
              aria-label="校验结果和填写帮助"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the window is read by scrolling, which a keyboard can do only from inside
              tabIndex={0}
              {...readingHelp}
            >
              <FindingsPanel />
              <HelpPanel page={page} cell={helpCell} />
            </aside>
          )}
        </div>
        {findRequest !== undefined && <FindPanel request={findRequest} onClose={closeFind} />}
        <PageFooter>
          <StatusLine announcement={announcement} />
        </PageFooter>
      </div>
    </NavigationContext>
  );
}
