/** What is put on the clipboard: for programs that take HTML, and for all others. */
interface Copied {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts it there as if it had been selected and copied, which needs no permission of the browser's but a click of the
 * person's shortly before. HTML arrives as it is given; the newer clipboard of web pages rewrites it.
 *
 * @returns whether it is there now
 */
export function putOnClipboard({ html, text }: Copied): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    isTaken = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
