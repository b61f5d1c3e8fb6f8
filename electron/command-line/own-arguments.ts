/** Commands of spec/exchange.md section 2. With one of these the program opens no window. */
export const COMMANDS = ['check', 'export', 'import', 'consolidate'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Asked instead of a command. */
const QUESTIONS = ['--help', '-h', '--version'];

/**
 * The arguments meant for this program, out of all a process was started with: Chromium's own switches stand before
 * them, and in development the folder of the program as well.
 *
 * @param isDefaultApp `process.defaultApp`: started as `electron FOLDER …`
 */
export function ownArguments(argv: readonly string[], isDefaultApp: boolean): readonly string[] {
  const afterProgram = withoutSwitches(argv.slice(1));
  return isDefaultApp ? withoutSwitches(afterProgram.slice(1)) : afterProgram;
}

function withoutSwitches(args: readonly string[]): readonly string[] {
  const first = args.findIndex((argument) => !argument.startsWith('-') || QUESTIONS.includes(argument));
  return first < 0 ? [] : args.slice(first);
}

/** Whether these arguments are a command, and not a file to open in the window. */
export function isCommand([first]: readonly string[]): boolean {
  return first !== undefined && ([...COMMANDS, ...QUESTIONS] as string[]).includes(first);
}

/** The report file the program was started for, if any. */
export function fileArgument(args: readonly string[]): string | undefined {
  return isCommand(args) ? undefined : args.find((argument) => !argument.startsWith('-'));
}
