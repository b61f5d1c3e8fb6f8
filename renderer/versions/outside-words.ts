import type { OutsideChange } from '#shared/ipc/outside-change';

const CAUSE = '（另一台电脑、同步软件，或有人复制过来）';

/** What others did to the file of the open draft, and that nothing of it is lost. */
export function outsideWords(change: OutsideChange): string {
  switch (change.kind) {
    case 'changed':
      return `草稿文件刚才在别处改动过${CAUSE}。现在保存的是窗口里的内容；文件里原来的内容没有丢，已存为早先版本。`;
    case 'unreadable':
      return `草稿文件刚才在别处改动过${CAUSE}，改动后的内容读不出来，已另存为“${change.asideName}”。现在保存的是窗口里的内容。`;
    case 'gone':
      return '草稿文件刚才被移走或删除了。窗口里的内容已重新保存。';
  }
}
