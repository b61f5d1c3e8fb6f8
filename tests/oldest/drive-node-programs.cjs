/*
 * Run by the oldest Node there are packages for, outside any test runner, which that Node could not run: loads what is
 * behind the window, and saves a draft in the thread that writes. Prints what came of it as JSON.
 */
const Module = require('node:module');
const { join } = require('node:path');
const { Worker } = require('node:worker_threads');

const [, , bundles, path, report] = process.argv;

// There is no Electron here. Nothing of it is used before the program is opened.
const load = Module._load;
const inert = new Proxy(() => undefined, {
  get: (_target, name) => (name === 'default' ? undefined : inert),
});
Module._load = (name, ...rest) =>
  name === 'electron' || name === 'original-fs' ? inert : load.call(Module, name, ...rest);
const { openProgram } = require(join(bundles, 'program.cjs'));

const thread = new Worker(join(bundles, 'write-thread.cjs'));
const answers = [];
thread.on('message', (answer) => {
  answers.push(answer);
  if (answers.length < 2) return;
  console.log(JSON.stringify({ program: typeof openProgram, answers }));
  void thread.terminate();
});
const write = { kind: 'report', path, report: JSON.parse(report), savedAt: '2025-01-03T14:32:00.000Z' };
thread.postMessage({ number: 1, write });
thread.postMessage({ number: 2, write: { kind: 'json', path: `${path}.notes.json`, value: { seen: true } } });
