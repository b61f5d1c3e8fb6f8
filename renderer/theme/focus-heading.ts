/** Where what had the focus has gone, as a notice does that was read: to the name of the page instead of nowhere. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
