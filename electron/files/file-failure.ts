/** What the system's error codes mean to a clerk: the part of the sentence after “没有保存成功：”. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', '磁盘空间不足'],
  ['EDQUOT', '磁盘空间不足'],
  ['EROFS', '此位置不能写入（写保护）'],
  ['EACCES', '没有使用此位置的权限'],
  ['EPERM', '没有使用此位置的权限'],
  ['ENOENT', '找不到这个文件或文件夹'],
  ['ENOTDIR', '找不到这个文件夹'],
  ['EISDIR', '这个名字是一个文件夹'],
  ['EFTYPE', '这个名字是一个设备，不是文件'],
  ['EEXIST', '这个名字已被另一个文件占用'],
  ['ENOTEMPTY', '这个名字已被另一个文件夹占用'],
  ['EBUSY', '文件正被其他程序使用'],
  ['ETXTBSY', '文件正被其他程序使用'],
  ['ELOOP', '这个名字是一个链接，指向别处'],
  ['EMFILE', '同时打开的文件太多'],
  ['ENFILE', '同时打开的文件太多'],
  ['ENAMETOOLONG', '文件名太长'],
  ['EFBIG', '文件太大，此位置放不下'],
  ['EIO', '磁盘读写出错'],
  ['ENXIO', '磁盘已被移除'],
  ['ENODEV', '磁盘已被移除'],
]);

/** Why reading or writing a file did not work, in words; never a code and never a path. */
export function fileFailure(error: unknown): string {
  return REASONS.get(codeOf(error)) ?? '磁盘没有完成这次读写';
}

/** Whether an error is the system's answer to reading or writing, and not a fault of ours. */
export function isFileFailure(error: unknown): boolean {
  return REASONS.has(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
