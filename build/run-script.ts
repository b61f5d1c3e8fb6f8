/**
 * Runs the body of a command; what it returns is the exit code. A failure that the command
 * foresaw is one clear line, not a stack trace: whoever types `npm run demo` has to act on it. `DEBUG=1` shows the
 * stack all the same.
 */
export async function runScript(body: () => Promise<number>): Promise<void> {
  const code = await body().catch(reportFailure);
  // Not process.exitCode alone: electron-builder ends the process itself, with 0, when nothing is left to do.
  process.on('exit', () => {
    process.exitCode = code;
  });
}

function reportFailure(error: unknown): number {
  const reason = error instanceof Error ? error : new Error(String(error));
  console.error(process.env.DEBUG === undefined ? reason.message : reason.stack);
  return 1;
}
