/**
 * Inserts text as if it had been typed, and leaves the caret after it. `execCommand` is the one way that keeps the
 * text area's own undo (Ctrl+Z), which setting its value would throw away.
 */
export function insertText(area: HTMLTextAreaElement, at: number, text: string): void {
  area.focus();
  area.setSelectionRange(at, at);
  document.execCommand('insertText', false, text);
}
