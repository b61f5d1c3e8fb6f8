/** What a damaged `library.json` costs. @param name the file was set aside under */
export function notesSetAside(name: string): string {
  return `记录草稿名称和回收站的文件有损坏，已另存为“${name}”。草稿都在，内容没有改动；改过的名称请重新起，回收站里的草稿重新列在下面。`;
}

/** What a damaged `settings.json` costs. @param name the file was set aside under */
export function settingsSetAside(name: string): string {
  return `软件的设置文件有损坏，已另存为“${name}”。草稿不受影响；字号、外观和早先版本的存放位置已回到最初的设置，需要的请重新设置。`;
}
