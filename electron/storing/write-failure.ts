import { isHeldByAnother } from '../files/patiently';
import { ClosedPlace, UnwritableReport } from './store-write';

/** How a write failed, as plain data: an error loses its class and its code on the way out of a thread. */
export type WriteFailure =
  | { readonly kind: 'unwritable'; readonly message: string }
  | { readonly kind: 'disk'; readonly code: string; readonly message: string; readonly passing: boolean };

/** An error of the disk, with the system's code. */
class DiskError extends Error {
  readonly code: string;
  readonly passing: boolean;

  constructor({ code, message, passing }: Extract<WriteFailure, { kind: 'disk' }>) {
    super(message);
    this.code = code;
    this.passing = passing;
  }
}

/** Takes an error of `performWrite` apart. */
export function writeFailure(error: unknown): WriteFailure {
  if (error instanceof UnwritableReport) return { kind: 'unwritable', message: error.message };
  const reason = error instanceof ClosedPlace ? error.cause : error;
  const code = String((reason as NodeJS.ErrnoException).code ?? '');
  const message = reason instanceof Error ? reason.message : String(reason);
  return { kind: 'disk', code, message, passing: isHeldByAnother(reason) && !(error instanceof ClosedPlace) };
}

/** The error that `writeFailure` took apart. */
export function writeError(failure: WriteFailure): Error {
  return failure.kind === 'unwritable' ? new UnwritableReport(failure.message) : new DiskError(failure);
}

/** Whether the same write may work in a moment. */
export function isPassing(error: unknown): boolean {
  return error instanceof DiskError && error.passing;
}
