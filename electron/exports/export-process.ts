import { serveExports } from './serve-exports';

// Entry of the utility process; its only door is the port to the main process.
serveExports(process.parentPort);
