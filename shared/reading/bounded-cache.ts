/**
 * Remembers answers of a pure function: at least the last `limit` different ones asked for, never more than twice as
 * many. Answers are kept in two generations, so that an answer known costs one look and no bookkeeping.
 */
export class BoundedCache<Value> {
  readonly #limit: number;
  #recent = new Map<string, Value>();
  #older: ReadonlyMap<string, Value> = new Map();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value of a key, computed where it is not remembered. */
  get(key: string, compute: () => Value): Value {
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const value = this.#older.get(key) ?? compute();
    if (this.#recent.size === this.#limit) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
    return value;
  }
}
