/**
 * Limits of a profile file, in the spirit of spec/exchange.md section 1: a notice is a page or two, and what is larger
 * is something else or meant to harm. All are checked before anything in the file is used.
 */
export const MAX_PROFILE_BYTES = 256 * 1024;
/** Objects and arrays inside each other; the format itself needs four. */
export const MAX_PROFILE_DEPTH = 8;
export const MAX_TOPICS = 50;
export const MAX_RULES = 200;
/** Of one list of words. */
export const MAX_WORDS = 30;
/** Characters of the texts. */
export const MAX_NAME = 60;
export const MAX_SOURCE = 100;
export const MAX_MESSAGE = 200;
export const MAX_WORD = 30;
