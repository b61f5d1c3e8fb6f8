/**
 * Says in the page which system it runs on, for tokens.css to name that system's fonts and no others: Chromium asks for
 * each family that is missing once per size and weight, and nothing is painted meanwhile.
 */
export function markSystem(): void {
  if (navigator.userAgent.includes('Linux')) document.documentElement.dataset.system = 'linux';
}
