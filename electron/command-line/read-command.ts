import { parseArgs } from 'node:util';
import { FIRST_REPORT_YEAR, formForYear } from '#shared/form/forms';
import { DOCUMENT_FORMATS } from '#shared/report/saved-formats';
import { COMMANDS, type CommandName } from './own-arguments';
import { type ChosenPaper, PAPER_OPTIONS, readPaperOptions } from './read-paper-options';

/** What one file can be written as; the order is that of the help. */
export const FILE_FORMATS = ['pdf', ...DOCUMENT_FORMATS, 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
/** `folder`: everything that is handed over with a finished report. */
const FORMATS = [...FILE_FORMATS, 'folder'] as const;
export type ExportFormat = (typeof FORMATS)[number];
const USES = ['data', 'document'] as const;
export type DocumentUse = (typeof USES)[number];
/** Formats with pages, on which the explanations can be printed. */
const PAPERS: readonly ExportFormat[] = ['pdf', 'docx', 'folder'];

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'check'; readonly file: string; readonly previous?: string; readonly profile?: string }
  | {
      readonly name: 'export';
      readonly file: string;
      readonly format: ExportFormat;
      readonly out: string;
      readonly draft: boolean;
      readonly profile?: string;
      readonly withExplanations: boolean;
      /** Whether a folder that is there already may be replaced. */
      readonly replaces: boolean;
      readonly paper: ChosenPaper;
    }
  | {
      readonly name: 'import';
      readonly file: string;
      readonly out: string;
      /** Which of the two, where a document shows something else than its data. */
      readonly use?: DocumentUse;
      /** Report year, for a document that does not say it. */
      readonly year?: number;
    }
  /** Understood, and not what can be done; the message is one line. */
  | { readonly name: 'unusable'; readonly message: string };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  previous: { type: 'string' },
  profile: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  use: { type: 'string' },
  draft: { type: 'boolean' },
  'with-explanations': { type: 'boolean' },
  replace: { type: 'boolean' },
  year: { type: 'string' },
  ...PAPER_OPTIONS,
} as const;

type OptionName = keyof typeof OPTIONS;

/** What only means something on pages. */
const ON_PAPER = [
  'with-explanations',
  ...(Object.keys(PAPER_OPTIONS) as (keyof typeof PAPER_OPTIONS)[]),
] as const;

const ALLOWED: Readonly<Record<'check' | 'export' | 'import', readonly OptionName[]>> = {
  check: ['help', 'previous', 'profile'],
  export: ['help', 'to', 'out', 'draft', 'replace', 'profile', ...ON_PAPER],
  import: ['help', 'out', 'use', 'year'],
};

/** Reads a command from its arguments. Never throws: what cannot be read is told in one line. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    // Not strict: its refusals are English sentences; what is wrong is found below and told in Chinese.
    strict: false,
  });
  const [name, ...files] = positionals;
  if (values.help === true || args.length === 0) return { name: 'help' };
  if (values.version === true && name === undefined) return { name: 'version' };
  if (name === undefined || !isCommandName(name)) return unusable(`不认识的命令“${name ?? args[0]}”`);
  if (name === 'consolidate') return later(`命令“${name}”`);

  const stranger = Object.keys(values).find(
    (option) => !(ALLOWED[name] as readonly string[]).includes(option),
  );
  if (stranger !== undefined) return unusable(`命令“${name}”没有参数“--${stranger}”`);
  const empty = Object.entries(values).find(
    ([option, value]) =>
      OPTIONS[option as OptionName].type === 'string' && (typeof value !== 'string' || value === ''),
  );
  if (empty !== undefined) return unusable(`参数“--${empty[0]}”后面要写内容`);
  const valued = Object.entries(values).find(
    ([option, value]) => OPTIONS[option as OptionName].type === 'boolean' && typeof value === 'string',
  );
  if (valued !== undefined) return unusable(`参数“--${valued[0]}”后面不写内容`);
  const [file] = files;
  if (file === undefined) return unusable(`命令“${name}”后面要写文件名`);
  if (files.length > 1) return unusable(`命令“${name}”一次只读一个文件，多出“${files[1]}”`);

  const {
    previous,
    profile,
    to,
    out,
    draft,
    use,
    year,
    'with-explanations': explanations,
    replace,
  } = values as Partial<Record<OptionName, string>>;
  const locally = profile === undefined ? {} : { profile };
  if (name === 'check') return { name, file, ...(previous === undefined ? {} : { previous }), ...locally };
  if (name === 'import') return readImport(file, { out, use, year });
  if (to === undefined) return unusable(`请用“--to”写明导出成什么：${FORMATS.join('、')}`);
  const format = FORMATS.find((known) => known === to);
  if (format === undefined) return unusable(`不认识的格式“${to}”`);
  if (out === undefined) return unusable('请用“--out 文件名”写明导出到哪里');
  const paged = ON_PAPER.find((option) => values[option] !== undefined);
  if (!PAPERS.includes(format) && paged !== undefined)
    return unusable(`“--${paged}”只用于“--to ${PAPERS.join('”、“--to ')}”`);
  if (format === 'folder' && draft !== undefined)
    return unusable('上报文件夹里都是正式稿，“--draft”用于单个文件');
  if (format !== 'folder' && replace !== undefined) return unusable('“--replace”只用于“--to folder”');
  const onPaper = readPaperOptions(values as Parameters<typeof readPaperOptions>[0]);
  if (!onPaper.ok) return unusable(onPaper.problem);
  return {
    name,
    file,
    format,
    out,
    draft: draft !== undefined,
    withExplanations: explanations !== undefined,
    replaces: replace !== undefined,
    paper: onPaper.paper,
    ...locally,
  };
}

function readImport(
  file: string,
  { out, use, year }: Readonly<Partial<Record<'out' | 'use' | 'year', string | undefined>>>,
): Command {
  if (out === undefined) return unusable('请用“--out 文件名”写明写到哪里');
  const known = USES.find((candidate) => candidate === use);
  if (use !== undefined && known === undefined) return unusable(`“--use”后面写 ${USES.join(' 或 ')}`);
  if (year !== undefined && formForYear(Number(year)) === undefined)
    return unusable(`“--year”后面写报告年度，如 2024；${FIRST_REPORT_YEAR} 年度以前没有统一格式`);
  return {
    name: 'import',
    file,
    out,
    ...(known === undefined ? {} : { use: known }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

function isCommandName(name: string): name is CommandName {
  return (COMMANDS as readonly string[]).includes(name);
}

function unusable(problem: string): Command {
  return { name: 'unusable', message: `${problem}。用 --help 查看用法。` };
}

function later(what: string): Command {
  return { name: 'unusable', message: `${what}本版本还没有，以后的版本提供。` };
}
