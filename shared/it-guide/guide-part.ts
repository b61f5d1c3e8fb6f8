/** A piece of the guide, drawn on the page of the program and printed into the README from the same words. */
export type GuideBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  /** What is typed at a prompt, one command a line. */
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface GuidePart {
  /** Stable: tests and links name it. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly GuideBlock[];
}
