import { type ErrorTrace, errorTrace } from '#shared/values/error-trace';

/** Long enough for a message to leave the process, in milliseconds. */
const LAST_WORDS = 50;
/** A document can cause any number of faults; the first few say what they are. */
const MOST_TOLD = 5;

/**
 * Tells of faults nobody has caught, by kind and place. A promise that was rejected and that nobody waited for ends
 * nothing: pdf.js leaves some behind where an object of a document is missing, and what the reading needs of it is
 * rejected in its own place. Anything thrown ends the process, because what state it left behind is not known.
 */
export function tellReadingFaults(
  source: Pick<NodeJS.Process, 'on' | 'exit'>,
  tell: (trace: ErrorTrace) => void,
): void {
  let told = 0;
  const tellOnce = (error: unknown) => {
    told += 1;
    if (told <= MOST_TOLD) tell(errorTrace(error));
  };
  source.on('unhandledRejection', tellOnce);
  source.on('uncaughtException', (error) => {
    tellOnce(error);
    setTimeout(() => source.exit(1), LAST_WORDS);
  });
}
