import type { CheckContext } from '#shared/rules/check-context';

/** What is known beside the report of a draft when it is checked before it leaves the program. */
export type ContextOf = (draftId: string) => Promise<CheckContext>;
