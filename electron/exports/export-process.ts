import { serveExports } from './serve-exports';
import { yieldToTyping } from './yield-to-typing';

yieldToTyping();
// Entry of the utility process; its only door is the port to the main process.
serveExports(process.parentPort);
