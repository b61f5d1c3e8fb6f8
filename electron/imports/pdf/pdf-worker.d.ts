/** The half of pdf.js that a page would run in a worker. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Answers what comes in through the port. */
    initializeFromPort(port: import('./turn-taking-port').TurnTakingPort): void;
  };
}
