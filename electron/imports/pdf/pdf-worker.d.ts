/** Loaded for what it does: it makes itself known to pdf.js, which then starts no worker of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
