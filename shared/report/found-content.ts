import type { FoundPiece, Path } from './damaged-members';

type Value = string | number | boolean | null;
type Torn = Extract<FoundPiece, { kind: 'torn' }>;

/** What a damaged file gave, by its place: asked for what stands somewhere, and for what may have been lost there. */
export class FoundContent {
  readonly #pieces: readonly FoundPiece[];
  readonly #values = new Map<string, Value>();
  readonly #contradicted = new Set<string>();
  readonly #torn = new Map<string, Torn>();
  /** Where each object opens and closes first, by `open` or `close` and its key. */
  readonly #brackets = new Map<string, number>();

  constructor(pieces: readonly FoundPiece[]) {
    this.#pieces = pieces;
    for (const [index, piece] of pieces.entries()) {
      if (piece.kind === 'open' || piece.kind === 'close') {
        const bracket = `${piece.kind} ${keyOf(piece.path)}`;
        if (!this.#brackets.has(bracket)) this.#brackets.set(bracket, index);
      }
      if (piece.kind === 'torn') this.#torn.set(keyOf(piece.path), piece);
      if (piece.kind !== 'member') continue;
      const key = keyOf(piece.path);
      // A block that was written twice says one thing twice, or two things of which one is wrong.
      if (this.#values.has(key) && this.#values.get(key) !== piece.value) this.#contradicted.add(key);
      this.#values.set(key, piece.value);
    }
  }

  /** Undefined where nothing whole was found, or two different values. */
  value(...path: Path): Value | undefined {
    const key = keyOf(path);
    return this.#contradicted.has(key) ? undefined : this.#values.get(key);
  }

  torn(...path: Path): Torn | undefined {
    return this.#torn.get(keyOf(path));
  }

  /** What was found in an object, by key; nothing from further down. */
  under(...path: Path): readonly (readonly [string, Value])[] {
    const keys = this.#pieces.flatMap((piece) =>
      piece.kind === 'member' && piece.path.length === path.length + 1 && startsWith(piece.path, path)
        ? [piece.path.at(-1) ?? '']
        : [],
    );
    return [...new Set(keys)].flatMap((key) => {
      const value = this.value(...path, key);
      return value === undefined ? [] : [[key, value] as const];
    });
  }

  /** Whether an object was read from its first bracket to its last: what is not in it was not there. */
  isWhole(...path: Path): boolean {
    if ([...this.#contradicted].some((key) => key.startsWith(`${keyOf(path)}\n`))) return false;
    const [opened, closed] = [this.#place('open', path), this.#place('close', path)];
    return opened >= 0 && closed > opened && !this.#isBrokenBetween(opened, closed);
  }

  /** Whether an object that need not be there is not there: the ones before and after it follow each other unbroken. */
  isAbsent(path: Path, before: string, after: readonly string[]): boolean {
    if (this.#place('open', path) >= 0) return false;
    const from = this.#pieces
      .map((piece) => piece.kind !== 'break' && piece.path[0] === before)
      .lastIndexOf(true);
    const to = this.#pieces.findIndex(
      (piece) => piece.kind !== 'break' && after.includes(piece.path[0] ?? ''),
    );
    return from >= 0 && to > from && !this.#isBrokenBetween(from, to);
  }

  #place(kind: 'open' | 'close', path: Path): number {
    return this.#brackets.get(`${kind} ${keyOf(path)}`) ?? -1;
  }

  #isBrokenBetween(from: number, to: number): boolean {
    return this.#pieces.slice(from, to).some(({ kind }) => kind === 'break' || kind === 'torn');
  }
}

/** Keys may hold any character but this one. */
function keyOf(path: Path): string {
  return path.join('\n');
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}
