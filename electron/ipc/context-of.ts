import type { PaperOptions } from '#shared/report/paper-options';
import type { CheckContext } from '#shared/rules/check-context';

/** What is known beside the report of a draft when it is checked before it leaves the program, and put on paper. */
export type ContextOf = (draftId: string) => Promise<CheckContext & { readonly paper: PaperOptions }>;
