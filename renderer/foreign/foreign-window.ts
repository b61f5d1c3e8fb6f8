// First of all: zod would otherwise probe for eval, which the content policy reports as a violation.
import '../zod-without-eval';

// What looks over a document made by others, as one piece that the start screen does without.
export { ForeignReview } from './foreign-review';
