// Everything an open report needs, as one piece that the start screen does without.
export { openSession } from '../editing/session';
export { ReportFrame } from './report-frame';
