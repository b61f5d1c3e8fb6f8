/** What a stranger hands over: bytes for a file, or words for a command. */
export interface HostileInput {
  /** What was done to the sound one; enough to understand a failure. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes a hostile input of a sound one, the same from the same numbers. */
export type Mutation = (original: Uint8Array, next: () => number) => HostileInput;

/** How reading ended. Whatever is thrown instead is a crash. */
export type Ended =
  | { readonly how: 'read' }
  /** Every sentence that is shown to the person. */
  | { readonly how: 'refused'; readonly words: string };

/** One way into the program that a stranger's input can take. */
export interface HostileReader {
  /** File name ending of what is handed over. */
  readonly ending: string;
  /** Sound inputs, each of them mutated in turn. */
  originals(): Promise<readonly Uint8Array[]>;
  /**
   * In the program it reads in a process of its own, whose end is told in words and costs nothing else: a breakdown is
   * counted, and is no failure. Time and memory are bounded all the same.
   */
  readonly inOwnProcess?: true;
  /** Kinds of mutation that mean something to this reader, drawn alike. */
  readonly mutations: readonly Mutation[];
  /**
   * Reads what lies at `path`, in a folder where it may write.
   *
   * @throws for what is a fault of ours
   */
  read(path: string, folder: string): Promise<Ended>;
}
