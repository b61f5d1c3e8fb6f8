import type { GuidePart } from './guide-part';

/** Getting the program onto a PC and off it again; the packages themselves are made in `build/package`. */
export const INSTALL_GUIDE: readonly GuidePart[] = [
  {
    id: 'install',
    heading: '安装和卸载',
    blocks: [
      {
        kind: 'text',
        text: 'Windows 上只为当前用户安装，不需要管理员权限，装在用户自己的文件夹里。Windows 10、11 用文件名带 windows 的安装程序，Windows 7 用带 windows7 的。静默安装，/D= 必须写在最后，路径不加引号：',
      },
      {
        kind: 'commands',
        lines: ['安装程序.exe /S', '安装程序.exe /S /D=D:\\软件\\年报'],
      },
      {
        kind: 'text',
        text: '装好以后桌面上有一个快捷方式，双击年报文件（.ndbg）用本软件打开；别处没有别的图标。静默卸载，用安装文件夹里名称以 Uninstall 开头的程序：',
      },
      { kind: 'commands', lines: ['"Uninstall ….exe" /S'] },
      { kind: 'text', text: '麒麟、统信、Debian 上用 deb 包，或者解压 tar.gz 直接运行：' },
      {
        kind: 'commands',
        lines: ['sudo apt install ./安装包.deb', 'sudo apt remove annual-report'],
      },
      {
        kind: 'text',
        text: 'deb 包装好以后在“办公”菜单里，双击年报文件用本软件打开；不联网也能安装，缺少系统组件时 apt 会写明缺哪些。tar.gz 解压以后打不开、提示 sandbox 的，是系统不允许普通用户使用沙箱，请改用 deb 包。',
      },
      {
        kind: 'text',
        text: '卸载只删除程序，草稿和设置留在数据文件夹里。确实不要了的，先“备份全部”，再自己删除数据文件夹。新版本直接安装在旧版本上，数据保留。',
      },
    ],
  },
];
