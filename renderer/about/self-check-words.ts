import type { Reply } from '#shared/ipc/channels';

export interface SelfCheckWords {
  readonly sentence: string;
  /** The files it speaks of, one a line. */
  readonly files: readonly string[];
}

/** A list of everything in a broken copy would be longer than anybody reads. */
const MOST_FILES = 20;

/** What became of the check, and what is to be done. */
export function selfCheckWords(outcome: Reply<'about:check-program'>): SelfCheckWords {
  if (outcome.outcome === 'unknown') return { sentence: outcome.message, files: [] };
  if (outcome.outcome === 'intact')
    return { sentence: `自检通过：${outcome.files} 个程序文件都与制作时一致。`, files: [] };
  const { changed, missing, added } = outcome;
  const counts = [
    [changed.length, '个有改动'],
    [missing.length, '个找不到'],
    [added.length, '个是多出来的'],
  ] as const;
  const told = counts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`])).join('，');
  const files = [
    ...changed.map((file) => `有改动：${file}`),
    ...missing.map((file) => `找不到：${file}`),
    ...added.map((file) => `多出来：${file}`),
  ];
  const rest = files.length - MOST_FILES;
  return {
    sentence: `自检没有通过：核对了 ${outcome.files} 个程序文件，${told}。可能是磁盘有坏处、复制不完整，或者被杀毒软件处理过。请从安装包重新安装；草稿不受影响。`,
    files: rest > 0 ? [...files.slice(0, MOST_FILES), `另有 ${rest} 个`] : files,
  };
}
