/** Told of a report file whose content no longer fits its seal. It opens all the same. */
export const CHANGED_AFTER_EXPORT = '这个文件在导出以后被改动过，请核对内容是否还是原来上报的那一份。';
