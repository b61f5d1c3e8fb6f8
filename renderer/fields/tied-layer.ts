import type { TiedFigure } from '#shared/report/report';

/** What is drawn under a text area; the figures of `waiting` cells have nothing to follow at present. */
export interface ShownText {
  readonly text: string;
  readonly ties: readonly TiedFigure[];
  readonly isWaiting: (tie: TiedFigure) => boolean;
}

interface Line {
  readonly text: string;
  /** Places in the line. */
  readonly ties: readonly (TiedFigure & { readonly isWaiting: boolean })[];
}

/**
 * Draws the text of a text area once more, unseen, under it: only the marks behind its tied figures show. Each
 * paragraph is an element of its own and only those that have changed are drawn anew, so that a key lays out one.
 */
export function createTiedLayer(layer: HTMLElement): (shown: ShownText) => void {
  let drawn: readonly Line[] = [];
  return (shown) => {
    const lines = shown.ties.length === 0 ? [] : linesOf(shown);
    const shorter = Math.min(drawn.length, lines.length);
    let above = 0;
    while (above < shorter && isSame(drawn[above], lines[above])) above += 1;
    let below = 0;
    while (below < shorter - above && isSame(drawn.at(-1 - below), lines.at(-1 - below))) below += 1;
    const last = layer.children[drawn.length - below] ?? null;
    for (const gone of [...layer.children].slice(above, drawn.length - below)) gone.remove();
    for (const line of lines.slice(above, lines.length - below)) layer.insertBefore(paragraph(line), last);
    drawn = lines;
  };
}

function linesOf({ text, ties, isWaiting }: ShownText): readonly Line[] {
  let start = 0;
  let next = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const own: Line['ties'][number][] = [];
    for (let tie = ties[next]; tie !== undefined && tie.end <= end; tie = ties[++next]) {
      own.push({ ...tie, start: tie.start - start, end: tie.end - start, isWaiting: isWaiting(tie) });
    }
    start = end + 1;
    return { text: line, ties: own };
  });
}

function isSame(one: Line | undefined, other: Line | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.text === other.text &&
    one.ties.length === other.ties.length &&
    one.ties.every(
      ({ start, isWaiting }, at) =>
        other.ties[at]?.start === start && other.ties[at]?.isWaiting === isWaiting,
    )
  );
}

function paragraph({ text, ties }: Line): HTMLElement {
  const element = document.createElement('div');
  let at = 0;
  for (const { start, end, isWaiting } of ties) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    if (isWaiting) mark.dataset.waiting = '';
    element.append(text.slice(at, start), mark);
    at = end;
  }
  // An empty paragraph is as high as one of text.
  element.append(text === '' ? document.createElement('br') : text.slice(at));
  return element;
}
