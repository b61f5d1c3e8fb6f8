/** The bundle that `main.ts` loads while the page's process comes up: everything behind the window. */
export { openProgram } from './ipc/program';
