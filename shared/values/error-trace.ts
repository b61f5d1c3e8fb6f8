/** What may be told of an error without telling of a report: its kind, and where in our files it happened. */
export interface ErrorTrace {
  /** Name, and the system's code where there is one: `Error ENOENT`. */
  readonly kind: string;
  /** Places in files of the program, the innermost first: `main.cjs:120:33`. */
  readonly frames: readonly string[];
}

const MOST_FRAMES = 12;
/** `at name (place:line:column)` or `at place:line:column`; of the place only the file's own name counts. */
const FRAME = /^\s+at .*?([\w.-]{1,80}\.(?:cjs|mjs|js|tsx?)(?:\?[\w=]*)?):(\d{1,9}):(\d{1,9})\)?$/;
const NAME = /^[A-Z][A-Za-z]{0,40}$/;
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;

/**
 * The trace of anything that was thrown. Messages are left out, because those of the system hold paths and ours may
 * hold what people wrote; so are names of functions and folders.
 */
export function errorTrace(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) return { kind: NAME_OF_TYPE[typeof error], frames: [] };
  const name = NAME.test(error.name) ? error.name : 'Error';
  const { code } = error as { readonly code?: unknown };
  const kind = typeof code === 'string' && CODE.test(code) ? `${name} ${code}` : name;
  return { kind, frames: framesOf(error) };
}

const NAME_OF_TYPE = {
  string: 'String',
  number: 'Number',
  bigint: 'Number',
  boolean: 'Boolean',
  symbol: 'Symbol',
  undefined: 'Undefined',
  object: 'Object',
  function: 'Function',
} as const;

/** A stack begins with the message, which may have lines that look like places: they are cut off first. */
function framesOf({ message, stack = '' }: Error): string[] {
  const at = message === '' ? -1 : stack.indexOf(message);
  return stack
    .slice(at < 0 ? 0 : at + message.length)
    .split('\n')
    .flatMap((line) => {
      const [, file, row, column] = FRAME.exec(line) ?? [];
      return file === undefined ? [] : [`${file.replace(/\?.*$/, '')}:${row}:${column}`];
    })
    .slice(0, MOST_FRAMES);
}
