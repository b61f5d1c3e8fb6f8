import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PdfPrinter, PrintOutcome } from './pdf-printer';
import { runProgram } from './run-program';

const NO_SERVICE = '本机没有打印服务。请先“另存为 PDF”，再用看图软件或办公软件打印。';
const NO_PRINTER = '没有找到打印机。请接好打印机，在系统设置里添加后再打印。';
const NO_DEFAULT = '本机没有选定默认打印机。请在系统设置里选定后再打印。';
const NOT_ACCEPTED = '打印机没有接受这份文件。请看看打印机是否开机、有没有纸，再打印一次。';

/**
 * Prints through CUPS, which every Linux desktop of the offices has (UOS, Kylin). `lp` takes PDF as it is, so paper and
 * preview come from the same bytes.
 *
 * @param env environment of the commands; tests bring their own `lp`
 */
export function makeCupsPrinter(env: NodeJS.ProcessEnv = process.env): PdfPrinter {
  return {
    print: async (pdf, title) => {
      const chosen = await choosePrinter(env);
      return typeof chosen === 'string' ? send(pdf, title, chosen, env) : chosen;
    },
  };
}

/** Name of the default printer, or of the only one. */
async function choosePrinter(env: NodeJS.ProcessEnv): Promise<string | PrintOutcome> {
  const standard = await runProgram('lpstat', ['-d'], env);
  if (standard === undefined) return failed(NO_SERVICE);
  const name = /destination: (\S+)/.exec(standard.output)?.[1];
  if (name !== undefined) return name;
  const listed = await runProgram('lpstat', ['-e'], env);
  const printers = (listed?.output ?? '').split('\n').filter((line) => line !== '');
  const [only] = printers;
  if (only === undefined) return failed(NO_PRINTER);
  return printers.length === 1 ? only : failed(NO_DEFAULT);
}

/** The file lies in a folder only this user can read, and only until `lp` has taken it into its queue. */
async function send(
  pdf: Uint8Array,
  title: string,
  printer: string,
  env: NodeJS.ProcessEnv,
): Promise<PrintOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'annual-report-print-'));
  try {
    const file = join(folder, 'report.pdf');
    await writeFile(file, pdf, { mode: 0o600 });
    const result = await runProgram('lp', ['-d', printer, '-t', title, '-o', 'media=A4', '--', file], env);
    if (result === undefined) return failed(NO_SERVICE);
    return result.code === 0 ? { outcome: 'sent', printer } : failed(NOT_ACCEPTED);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function failed(message: string): PrintOutcome {
  return { outcome: 'failed', message };
}
