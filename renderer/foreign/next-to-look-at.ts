/**
 * The next field in which something was not read, from the one that has the focus and round again; undefined where
 * there is none.
 *
 * @param step 1 forwards, -1 back
 */
export function nextToLookAt(page: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const fields = [...page.querySelectorAll<HTMLElement>('[data-look]')];
  const current = document.activeElement;
  const ahead = fields.filter((field) => {
    const position = current === null ? 0 : current.compareDocumentPosition(field);
    return (
      (position & (step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)) !== 0
    );
  });
  return step === 1 ? (ahead[0] ?? fields[0]) : (ahead.at(-1) ?? fields.at(-1));
}
