/** Told of a report file whose content no longer fits its seal. It opens all the same. */
export const CHANGED_AFTER_EXPORT = '这个文件存好以后被改动过，或者有损坏，请核对内容是否还是原来的那一份。';
