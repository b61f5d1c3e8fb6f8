export type DeveloperLog = (where: string, error: unknown) => void;

/**
 * Tells a developer who started the program from a terminal what failed. In the packaged program only where and what
 * kind: a message of the system holds paths and could hold what people wrote.
 */
export function makeDeveloperLog(isPackaged: boolean, write: (line: string) => void): DeveloperLog {
  return (where, error) => {
    if (!isPackaged && error instanceof Error) write(`${where}: ${error.stack ?? error.message}\n`);
    else write(`${where}: ${kindOf(error)}\n`);
  };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
