import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

const EDIT_ITEMS: readonly MenuItemConstructorOptions[] = [
  { role: 'cut', label: '剪切' },
  { role: 'copy', label: '复制' },
  { role: 'paste', label: '粘贴' },
  { type: 'separator' },
  { role: 'selectAll', label: '全选' },
];

/**
 * No menu bar: everything is on the page, and with it go reload, inspect and zoom (text size is the program's own).
 * On Windows and Linux the editing keys work without one; macOS takes them from a menu.
 */
export function installMenuBar(platform: NodeJS.Platform = process.platform): void {
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(macMenu()) : null);
}

/** The right mouse button on text, which many people paste with. */
export function offerEditMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    if (!isEditable && selectionText === '') return;
    const enabled: Readonly<Record<string, boolean>> = {
      cut: editFlags.canCut,
      copy: editFlags.canCopy,
      paste: editFlags.canPaste,
      selectAll: editFlags.canSelectAll,
    };
    const items = EDIT_ITEMS.map((item) => ({ ...item, enabled: enabled[item.role ?? ''] ?? true }));
    Menu.buildFromTemplate(items).popup({ window });
  });
}

function macMenu(): MenuItemConstructorOptions[] {
  return [
    { role: 'appMenu', submenu: [{ role: 'quit', label: '退出' }] },
    {
      label: '编辑',
      submenu: [
        { role: 'undo', label: '撤销' },
        { role: 'redo', label: '重做' },
        { type: 'separator' },
        ...EDIT_ITEMS,
      ],
    },
  ];
}
