/** A clerk who types a year for the number of copies is asked again. */
export const MOST_COPIES = 99;
