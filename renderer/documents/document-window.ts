// First of all: zod would otherwise probe for eval, which the content policy reports as a violation.
import '../zod-without-eval';

// What is shown of two whole reports, as one piece that the start screen does without.
export { DifferingDialog } from './differing-dialog';
