/**
 * Keeps a text area as high as its text, so that a page of text has one scroll bar and not two. The height is
 * measured again only where the text outgrew it or became shorter: measuring ten thousand characters twice at every
 * key would cost the frame.
 */
export function growTextarea(area: HTMLTextAreaElement, formerLength: number): void {
  if (area.value.length < formerLength) area.style.height = 'auto';
  if (area.scrollHeight > area.clientHeight) {
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }
}

/** Measures anew after the width or the type size has changed. */
export function refitTextarea(area: HTMLTextAreaElement): void {
  growTextarea(area, Number.POSITIVE_INFINITY);
}
