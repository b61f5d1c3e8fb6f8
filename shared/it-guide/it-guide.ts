import { COMMAND_GUIDE } from './command-guide';
import type { GuidePart } from './guide-part';
import { INSTALL_GUIDE } from './install-guide';

/** For whoever looks after the PCs: all of it stands in the program, where there is no network to look it up in. */
export const IT_GUIDE: readonly GuidePart[] = [
  ...INSTALL_GUIDE,
  {
    id: 'data',
    heading: '数据放在哪里',
    blocks: [
      {
        kind: 'table',
        head: ['系统', '数据文件夹'],
        rows: [
          ['Windows', '%APPDATA%\\annual-disclosure-report'],
          ['麒麟、统信等 Linux', '~/.config/annual-disclosure-report'],
          ['随身使用', '软件旁边的 annual-disclosure-report 文件夹'],
        ],
      },
      {
        kind: 'table',
        head: ['里面', '是什么'],
        rows: [
          ['drafts', '年报草稿，每份一个 .ndbg 文件，可以直接复制走'],
          ['previous', '各份年报的去年年报'],
          ['versions', '早先版本（没有改存别处时）'],
          ['library.json、draft-index.json、session.json', '草稿的名称、回收站、列表、上次打开的是哪一份'],
          ['settings.json', '字号、外观、窗口位置等设置'],
          ['in-use.json', '软件开着时在，写明谁在用；正常关闭后没有'],
          ['log', '技术信息的记录，最多 1 MB，不含年报内容、姓名、文件名和路径'],
          ['其余文件夹', 'Electron 自己的缓存，关闭软件以后可以删除'],
        ],
      },
      {
        kind: 'text',
        text: '要放到别处（如网络盘、另一块硬盘），在快捷方式的目标后面加上“--user-data-dir=文件夹”。同一个数据文件夹可以有几个人打开，先打开的能填写，后打开的只能查看。',
      },
    ],
  },
  {
    id: 'portable',
    heading: '随身使用（不安装）',
    blocks: [
      {
        kind: 'steps',
        steps: [
          '把 zip 或 tar.gz 解压到 U 盘或任意文件夹。',
          '在程序文件旁边新建一个名为 portable 的空文件（叫 portable.txt 也可以）。',
          '双击程序文件启动。草稿、设置、早先版本都放在旁边的 annual-disclosure-report 文件夹里，不在电脑上留下。',
        ],
      },
      {
        kind: 'text',
        text: 'U 盘写保护时可以查看、打印和另存。拔 U 盘之前先关闭软件。原来在电脑上的草稿不会自动搬过去，用“备份全部”和“从备份恢复”搬。',
      },
    ],
  },
  {
    id: 'move',
    heading: '换到新电脑',
    blocks: [
      {
        kind: 'steps',
        steps: [
          '在旧电脑的开始页点“备份全部”，把 .ndbf 文件存到 U 盘。',
          '在新电脑上安装软件，在开始页点“从备份恢复”，选这个文件。相同的不动，内容不同的会先问。',
          '需要早先版本的，备份时勾选“连同早先版本”。本地要求文件（.ndyq）另外复制，打开一次。',
        ],
      },
      {
        kind: 'text',
        text: '旧电脑已经打不开软件的，关闭软件后把整个数据文件夹复制到新电脑的同一位置，也可以。',
      },
    ],
  },
  {
    id: 'network',
    heading: '联网和权限',
    blocks: [
      {
        kind: 'points',
        points: [
          '软件不联网：不检查更新，不上传、不下载，不发送使用情况。防火墙不用放行，断网的电脑功能一样。',
          '不需要管理员权限，不装服务、不装驱动、不开机自启。',
          '打印用系统的打印队列；打开文件夹用系统的文件管理器；此外不启动别的程序。',
          '窗口页面在沙箱里运行，不能读写文件；只有主程序读写数据文件夹，以及填报人员在对话框里选的文件。',
          '新版本不会自己来：请从原来拿到软件的地方取新的安装包，覆盖安装，数据保留。',
        ],
      },
    ],
  },
  {
    id: 'antivirus',
    heading: '杀毒软件',
    blocks: [
      {
        kind: 'text',
        text: '软件没有数字签名，有的杀毒软件会提示“未知发布者”，或者扫描时占住刚存的文件。软件会自动再试几秒；经常提示“文件正被其他程序使用”的，把下面两处加入信任区（白名单）。',
      },
      {
        kind: 'points',
        points: [
          '程序文件夹（安装或解压的位置）',
          'Windows 上打印用的 SumatraPDF.exe 也在程序文件夹里（resources\\sumatra-pdf），只用来打印，不联网',
          '数据文件夹（见“数据放在哪里”）：草稿保存时先写 .tmp 文件，再改名',
        ],
      },
      {
        kind: 'text',
        text: '程序文件被隔离或删除的，用“关于”里的“自检”查出是哪些，恢复或重新安装；草稿不受影响。来源是否可靠，请把“关于”里的程序校验码与发放单位公布的核对。',
      },
    ],
  },
  ...COMMAND_GUIDE,
  {
    id: 'trouble',
    heading: '出了问题',
    blocks: [
      {
        kind: 'points',
        points: [
          '打不开：确认系统和处理器与安装包一致；Linux 上缺少的系统组件，在终端里启动会写明。',
          '显示不正常、闪烁：在快捷方式的目标后面加上“--disable-gpu”再试。',
          '求助时，在“关于”的“技术信息”里点“导出技术信息”，把文件一并发出。里面没有年报内容、姓名、文件名和路径。',
        ],
      },
    ],
  },
];
