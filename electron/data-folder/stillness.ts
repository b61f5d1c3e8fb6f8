/**
 * Tells when what is looked at has stopped changing. Looks are counted and not time: a computer that sleeps between
 * two looks must not take the other one, which went on working, for gone.
 */
export class Stillness {
  readonly #enough: number;
  #seen: string | undefined;
  #unchanged = 0;

  /** @param enough how many looks in a row must find the same */
  constructor(enough: number) {
    this.#enough = enough;
  }

  /** Whether this look is the last of enough that found the same. */
  after(look: string): boolean {
    this.#unchanged = look === this.#seen ? this.#unchanged + 1 : 0;
    this.#seen = look;
    return this.#unchanged >= this.#enough;
  }
}
