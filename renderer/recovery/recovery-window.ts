// First of all: zod would otherwise probe for eval, which the content policy reports as a violation.
import '../zod-without-eval';

// What recovery shows of whole reports, as one piece that the start screen does without.
export { DamagedDialog } from './damaged-dialog';
export { SessionChangesDialog } from './session-changes-dialog';
