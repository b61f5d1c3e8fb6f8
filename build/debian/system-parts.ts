/**
 * What Electron and the tests need from the system, and the Debian packages that bring it. Libraries are asked for
 * by the name the loader knows, so that a machine that has them from elsewhere is left alone. Where Debian 13
 * renamed a package (`…t64`, 64-bit time) both names stand, newest first.
 */
export interface SystemPart {
  /** A shared library as `ldd` names it, a command as the shell finds it, or the whole path of a file. */
  readonly name: string;
  readonly packages: readonly string[];
}

/** The shared libraries Electron is linked with and a bare Debian lacks, as `ldd` lists them for 25.1.1. */
export const libraryParts: readonly SystemPart[] = [
  { name: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { name: 'libnss3.so', packages: ['libnss3'] },
  { name: 'libnssutil3.so', packages: ['libnss3'] },
  { name: 'libsmime3.so', packages: ['libnss3'] },
  { name: 'libnspr4.so', packages: ['libnspr4'] },
  { name: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { name: 'libgbm.so.1', packages: ['libgbm1'] },
  { name: 'libdrm.so.2', packages: ['libdrm2'] },
  { name: 'libgobject-2.0.so.0', packages: ['libglib2.0-0t64', 'libglib2.0-0'] },
  { name: 'libglib-2.0.so.0', packages: ['libglib2.0-0t64', 'libglib2.0-0'] },
  { name: 'libgio-2.0.so.0', packages: ['libglib2.0-0t64', 'libglib2.0-0'] },
  { name: 'libatk-1.0.so.0', packages: ['libatk1.0-0t64', 'libatk1.0-0'] },
  { name: 'libatk-bridge-2.0.so.0', packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
  { name: 'libatspi.so.0', packages: ['libatspi2.0-0t64', 'libatspi2.0-0'] },
  { name: 'libcups.so.2', packages: ['libcups2t64', 'libcups2'] },
  { name: 'libdbus-1.so.3', packages: ['libdbus-1-3'] },
  { name: 'libexpat.so.1', packages: ['libexpat1'] },
  { name: 'libpango-1.0.so.0', packages: ['libpango-1.0-0'] },
  { name: 'libcairo.so.2', packages: ['libcairo2'] },
  { name: 'libX11.so.6', packages: ['libx11-6'] },
  { name: 'libXcomposite.so.1', packages: ['libxcomposite1'] },
  { name: 'libXdamage.so.1', packages: ['libxdamage1'] },
  { name: 'libXext.so.6', packages: ['libxext6'] },
  { name: 'libXfixes.so.3', packages: ['libxfixes3'] },
  { name: 'libXrandr.so.2', packages: ['libxrandr2'] },
  { name: 'libxcb.so.1', packages: ['libxcb1'] },
  { name: 'libxkbcommon.so.0', packages: ['libxkbcommon0'] },
];

/** A screen in memory, for window tests where there is no display. */
export const virtualScreenParts: readonly SystemPart[] = [{ name: 'Xvfb', packages: ['xvfb'] }];

/** What shows every call of a program to the network, for the test that there is none. */
export const networkTraceParts: readonly SystemPart[] = [{ name: 'strace', packages: ['strace'] }];

/** The independent PDF readers that the tests compare our PDFs with. */
export const pdfReaderParts: readonly SystemPart[] = [
  { name: 'pdftotext', packages: ['poppler-utils'] },
  { name: 'pdfinfo', packages: ['poppler-utils'] },
  { name: 'pdffonts', packages: ['poppler-utils'] },
  { name: 'pdftoppm', packages: ['poppler-utils'] },
  { name: 'qpdf', packages: ['qpdf'] },
];

/** A printing system and a printer that prints into files, to print with as an office does. */
export const printerParts: readonly SystemPart[] = [
  { name: 'cupsd', packages: ['cups-daemon'] },
  { name: 'lp', packages: ['cups-client'] },
  { name: 'lpadmin', packages: ['cups-client'] },
  { name: '/usr/lib/cups/backend/cups-pdf', packages: ['printer-driver-cups-pdf'] },
];

/** What makes a Debian package and what a desktop has to know of it, to install ours and use it as an office does. */
export const installerParts: readonly SystemPart[] = [
  { name: 'fakeroot', packages: ['fakeroot'] },
  { name: 'gio', packages: ['libglib2.0-bin'] },
  { name: 'xdg-mime', packages: ['xdg-utils'] },
  { name: 'update-desktop-database', packages: ['desktop-file-utils'] },
  { name: 'update-mime-database', packages: ['shared-mime-info'] },
];
