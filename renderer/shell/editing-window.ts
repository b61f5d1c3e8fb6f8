// First of all: zod would otherwise probe for eval, which the content policy reports as a violation.
import '../zod-without-eval';

// Everything an open report needs, as one piece that the start screen does without.
export { openSession } from '../editing/session';
export { ReportFrame } from './report-frame';
