import { lazy, Suspense } from 'react';
import type { CellId } from '#shared/form/form';
import { useAnnounce } from '../editing/announcer';
import { useNavigation } from '../editing/page-navigation';
import { useReportState, useSession } from '../editing/session-context';
import { CheckPage } from '../review/check-page';
import { ComparePage } from '../review/compare-page';
import { ExportPage } from '../review/export-page';
import { BasicsPage } from '../sections/basics/basics-page';
import { NarrativeSection } from '../sections/narrative-section/narrative-section';
import { TableSection } from '../sections/table-section/table-section';
import { TaskList } from './task-list';

// The viewer weighs more than all other pages together and is seldom the first one seen.
const PreviewPage = lazy(() =>
  import('../review/preview-page').then((module) => ({ default: module.PreviewPage })),
);

const ReviewPage = lazy(() =>
  import('../review/review-page').then((module) => ({ default: module.ReviewPage })),
);

const VersionsPage = lazy(() =>
  import('../versions/versions-page').then((module) => ({ default: module.VersionsPage })),
);

const AboutPage = lazy(() => import('../about/about-page').then((module) => ({ default: module.AboutPage })));

interface ReportPageProps {
  /** The cell the person is in, for help and for opening the draft there again. */
  readonly onPlace: (cell: CellId) => void;
  readonly onHelp: (cell: CellId | undefined) => void;
}

/** The page that is open. */
export function ReportPage({ onPlace, onHelp }: ReportPageProps) {
  const { page, destination, at } = useNavigation();
  const { store, keepVersion } = useSession();
  const form = useReportState((state) => state.form);
  const announce = useAnnounce();

  switch (page) {
    case 'tasks':
      return <TaskList />;
    case 'basics':
      return <BasicsPage />;
    case 'compare':
      return <ComparePage />;
    case 'check':
      return <CheckPage />;
    case 'preview':
      return (
        <Suspense fallback={null}>
          <PreviewPage />
        </Suspense>
      );
    case 'review':
      return (
        <Suspense fallback={null}>
          <ReviewPage />
        </Suspense>
      );
    case 'versions':
      return (
        <Suspense fallback={null}>
          <VersionsPage />
        </Suspense>
      );
    case 'about':
      return (
        <Suspense fallback={null}>
          <AboutPage />
        </Suspense>
      );
    case 'export':
      return <ExportPage />;
    default: {
      const section = form.sections.find(({ id }) => id === page);
      if (section?.kind === 'narrative') return <NarrativeSection key={section.id} section={section} />;
      if (section === undefined) return null;
      return (
        <TableSection
          key={section.id}
          store={store}
          section={section}
          {...(destination.cell === undefined ? {} : { focusCell: { id: destination.cell, at } })}
          onPlace={onPlace}
          onHelp={onHelp}
          onBlockPaste={() => keepVersion('beforePaste')}
          announce={announce}
        />
      );
    }
  }
}
