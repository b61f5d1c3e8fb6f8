/** The data folder is not where it was: nothing may be written in its place. The message is for the person. */
export class DataFolderMissing extends Error {
  override readonly name = 'DataFolderMissing';
  /** As the system would say of a folder that is not there. */
  readonly code = 'ENOENT';

  constructor() {
    super('没有保存成功：找不到数据文件夹，可能是 U 盘拔出了，或者文件夹被移走了。');
  }
}

/** By its name: who throws it and who asks may be of two bundles, each with a class of its own. */
export function isDataFolderMissing(error: unknown): error is DataFolderMissing {
  return error instanceof Error && error.name === 'DataFolderMissing';
}
