import { serveExports } from './serve-exports';
import { tellOwnFaults } from './tell-own-faults';
import { yieldToTyping } from './yield-to-typing';

yieldToTyping();
tellOwnFaults(process, process.parentPort);
// Entry of the utility process; its only door is the port to the main process.
serveExports(process.parentPort);
