import { constants, setPriority } from 'node:os';
import { serveExports } from './serve-exports';

// Nobody waits for a PDF with a finger on a key: on a PC of two cores the window's typing goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
// Entry of the utility process; its only door is the port to the main process.
serveExports(process.parentPort);
