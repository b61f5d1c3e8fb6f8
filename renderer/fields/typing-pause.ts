/** A pause this long ends a burst of typing; then the text goes into the report and is checked. */
export const TYPING_PAUSE_MS = 300;
