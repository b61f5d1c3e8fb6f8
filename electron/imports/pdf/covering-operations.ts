/** Pictures, shapes that are filled, and pages of other programs laid on ours. Our pages have rules and texts alone. */
const COVERING = /^(?:paint|fill|eoFill|closeFill|closeEOFill|shadingFill|clip|eoClip|beginGroup)/;
/** How lines are drawn. */
const STROKES = /^(?:stroke|closeStroke)$/;
/** A line of ours is a point wide at most, in points; one over this hides figures. */
const WIDEST_RULE = 3;
/** Parts of a colour from 0 to 255: paper begins here. */
const PALEST = 240;

/**
 * Whether a drawing operation can cover or hide what is on the page, and is none that a document of ours has: a shape
 * laid over a figure changes what is seen and leaves the text as it was.
 *
 * @param lineWidth of lines at this place, in points
 */
export function coverOf(name: string, lineWidth: number): boolean {
  return COVERING.test(name) || (STROKES.test(name) && lineWidth > WIDEST_RULE);
}

/** Whether a colour, as red, green and blue up to 255, is as good as that of the paper. */
export function isPale(colour: readonly number[]): boolean {
  return colour.length === 3 && colour.every((part) => part >= PALEST);
}
