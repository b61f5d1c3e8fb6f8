import { EXIT_CODE_ROWS } from './exit-codes';
import type { GuidePart } from './guide-part';

/** The command line, for scripts that check or export many reports. What each command takes is told by `--help`. */
export const COMMAND_GUIDE: readonly GuidePart[] = [
  {
    id: 'commands',
    heading: '命令行和成批处理',
    blocks: [
      {
        kind: 'text',
        text: '把参数交给程序文件，不打开窗口，没有显示器也能运行。结果写到标准输出，说明写到标准错误。Windows 上请把输出转到文件里看。',
      },
      {
        kind: 'commands',
        lines: [
          'annual-report --help',
          'annual-report --version',
          'annual-report check 年报.ndbg',
          'annual-report export 年报.ndbg --to pdf --out 年报.pdf',
        ],
      },
      { kind: 'table', head: ['结束码', '意思'], rows: EXIT_CODE_ROWS },
      {
        kind: 'text',
        text: '“--version”只写一行，如“annual-report 0.1.0 forms=2019,2021 file=1”：名称、版本、会填的格式、年报文件的版本，以后只在行尾增加。',
      },
    ],
  },
];
