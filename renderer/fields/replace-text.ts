/**
 * Puts text in the place of a stretch as if it had been typed over, and leaves the caret after it. Not by
 * `execCommand`, which takes seconds for a long text of many paragraphs: undo is the report's (ux-conventions
 * section 9), not the text area's.
 */
export function replaceText(area: HTMLTextAreaElement, start: number, end: number, text: string): void {
  area.focus();
  area.setRangeText(text, start, end, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
