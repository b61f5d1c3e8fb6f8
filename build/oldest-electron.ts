/**
 * What the bundles are written for: Chromium and Node of Electron 22, the last one for Windows 7. No line of packages
 * has an older one, and all have the same code.
 */
export const OLDEST = { chromium: 'chrome108', node: 'node16.17' } as const;
