import { EXIT_CODE_ROWS } from '#shared/it-guide/exit-codes';
import { FILE_FORMATS, type FileFormat } from './read-command';

/** What each format is called in the help. */
const CALLED: Readonly<Record<FileFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word 文档（docx）',
  xlsx: 'Excel（xlsx）',
  html: '网页（html）',
  json: '年报文件（json）',
};

const namesOfFormats = FILE_FORMATS.map((format) => CALLED[format]);

/** @param or between the last two, with blanks where they are Latin */
const either = (names: readonly string[], or: string) =>
  `${names.slice(0, -1).join('、')}${or}${names.at(-1)}`;

const exitCodeLines = EXIT_CODE_ROWS.map(([code, meaning]) => `  ${code}  ${meaning}`).join('\n');

/** What `--help` prints. */
export const HELP_TEXT = `政府信息公开年报 命令行

用法
  report check 文件 [--previous 去年的文件] [--profile 本地要求文件]
  report export 文件 --to ${FILE_FORMATS.join('|')} --out 写到哪里 [--draft] [--with-explanations] [版面] [--profile 本地要求文件]
  report export 文件 --to folder --out 写到哪里 [--replace] [--with-explanations] [版面] [--profile 本地要求文件]
  report import 文件 --out 写到哪里 [--use data|document] [--year 报告年度]
  report --help
  report --version

这里的“文件”可以是年报文件（.ndbg），也可以是本软件导出的 PDF、Word 文档、Excel 工作簿。

check    检查年报文件，把结果作为一个 JSON 对象写到标准输出。
  --previous  同一单位去年的年报文件，用来核对与去年有关的规则。不是上一年度的不核对，单位名称不同的
              照样核对，都在标准错误里说明。
  --profile   本地要求文件（见 README），按它一并核对。它写明的年度与年报不同时不用，在标准错误里说明。
              文件有错的，在标准错误里说明第几行、什么错，结束码 2。
  结束码：0 没有必须修改的；1 有必须修改的；2 文件读不出来。
  练习也检查，结果里有 "practice": true，并在标准错误里说明。

export   把年报文件导出成 ${either(namesOfFormats, '或')}，或者把要上报的存成
         一个文件夹（folder），成功后写出导出文件或文件夹的路径。
  --to        ${either(FILE_FORMATS, ' 或 ')}。Excel 里是三张表和一张核对结果，其余是全文。
              folder 是 PDF、Word 文档、Excel、年报文件和报送清单，要求与软件里的“导出上报文件”一样：没有必须修改，
              每处请核实都有说明。
  --out       写到哪里。同名文件会被替换：先完整写好，再一次换上，中途失败时原来的文件不变。
              不能与读入的文件是同一个。上报文件夹要么完整写好，要么什么也不留下；已有同名的不写入，
              结束码 2，除非写明“--replace”。
  --replace   同名文件夹里的上报文件换成新的，别的文件不动。
  --draft     导出草稿：有必须修改的也导出，PDF、Word 文档和 Excel 打印时每页、网页上方标明“草稿”。
  --with-explanations  PDF 和 Word 文档后面附“情况说明”页，印出已写的说明；没有说明就不附。
  版面，只用于 PDF 和 Word 文档：
  --line-pitch  行距，28、28.5、28.95、29 或 30 磅；不写就是 28.95 磅，每页 22 行。
  --submitting-unit  标题下面印“报送单位”。
  --signature sealed|unsealed  后面印署名和日期：sealed 留给盖章，unsealed 不盖章。
  --signed-on  落款日期，写成 2025-01-20；不写就留出位置手写。
  --check-code  正式的也在每页下面印校验码（草稿总是印）。
  --profile   本地要求文件。本地要求没有做到的写到标准错误，照样导出：它只会是请核实或提示。
  练习只能导出草稿，每页标明“练习草稿”。
  结束码：0 已导出；1 还有必须修改的（folder 还包括请核实没有说明的），或者是练习，没有导出，原因写到标准错误；2 文件读不出来或写不进去。

import   从本软件导出的 PDF、Word 文档、Excel 工作簿里取出年报，写成年报文件（.ndbg）；读出了什么、没有读出什么，
         作为一个 JSON 对象写到标准输出。文档导出以后被改动过、看到的与里面的数据不同的，逐处列出。
         别人用 Word、WPS、Excel 做的年报（.docx、.xlsx）也读：按标题找六个部分，按行名和表头找三张表，数字照
         印的样子写入；放不准的数字不写，逐个列出印在哪里、为什么。
  --out       写到哪里。同名文件会被替换，规定同上。
  --use       文档上看到的与里面的数据不同时用哪一份：data 里面的数据，document 文档上看到的。不写就用数据，
              并在标准错误里说明。用文档上看到的，原有的说明失效。
  --year      别人做的年报没有写明报告年度时，用这个年度。
  结束码：0 全部读出；1 文档上看到的与数据不同而没有写 --use，或者有认不出来的，年报文件已经写好；
          2 文件读不出来或写不进去。

结束码固定不变，脚本可以依靠它：
${exitCodeLines}

--version  写一行：名称、版本、会填的格式、年报文件的版本，如“annual-report 0.1.0 forms=2019,2021 file=1”。

consolidate 以后的版本提供，现在的结束码是 2。

在源代码目录里：先 npm run build，再 npm run -s report -- check 文件。
在安装好的软件里：把同样的参数交给软件的可执行文件，不会打开窗口。
`;
