import { lazy, Suspense } from 'react';
import type { ForeignReviewProps } from './foreign-review';

// It needs the forms and the reader of tables: not a part of the start.
const ForeignReview = lazy(() =>
  import('./foreign-window').then(({ ForeignReview: component }) => ({ default: component })),
);

/** The look-over of a document made by others, fetched when it is wanted. */
export function LazyForeignReview(props: ForeignReviewProps) {
  return (
    <Suspense fallback={null}>
      <ForeignReview {...props} />
    </Suspense>
  );
}
