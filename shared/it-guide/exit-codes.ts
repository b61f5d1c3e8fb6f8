/** How a command ends, for scripts: these numbers and what they mean never change. */
export const EXIT_CODES = {
  0: '做完了；check：没有必须修改的',
  1: '做了，但结果要看：check 有必须修改的；export 因此没有导出，原因在标准错误里；import 有没定下来或没读出来的',
  2: '没有做：文件读不出来或写不进去，命令写得不对，或者程序内部出错；原因在标准错误里，一行',
} as const;

export type ExitCode = keyof typeof EXIT_CODES;

/** The codes with their meaning, in order. */
export const EXIT_CODE_ROWS: readonly (readonly [string, string])[] = Object.entries(EXIT_CODES);
