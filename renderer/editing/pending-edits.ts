/**
 * Text that is typed but not yet in the report, because the pause that ends a burst of typing has not come. A field
 * leaves a function here that takes its text over; saving, leaving and checking call them first, so that nothing
 * typed is missed. A field in the middle of a composition takes nothing over.
 */
export interface PendingEdits {
  readonly register: (commit: () => void) => () => void;
  readonly commitAll: () => void;
}

/** An empty register of pending text. */
export function createPendingEdits(): PendingEdits {
  const commits = new Set<() => void>();
  return {
    register: (commit) => {
      commits.add(commit);
      return () => {
        commits.delete(commit);
      };
    },
    commitAll: () => {
      for (const commit of commits) commit();
    },
  };
}
