import type { Reply } from '#shared/ipc/channels';

type Made = Extract<Reply<'backup:make'>, { outcome: 'saved' }>;
type Restored = Extract<Reply<'backup:restore'>, { outcome: 'restored' }>;

/** What was written, in one or two sentences. */
export function madeWords({ drafts, versions, leftOut }: Made): string {
  const what = versions === 0 ? `${drafts} 份年报` : `${drafts} 份年报、${versions} 个早先版本`;
  const missing =
    leftOut.length === 0 ? '' : `有 ${leftOut.length} 份读不出来，没有备份：${leftOut.join('、')}。`;
  return `已备份 ${what}，存好以后读了一遍，核对无误。${missing}`;
}

/** What was restored, in sentences: what changed here, what did not, what could not be done. */
export function restoredWords(outcome: Restored): string {
  const { restored, replaced, keptBoth, unchanged, failed, stopped } = outcome;
  const parts = [
    ...(restored === 0 ? [] : [`恢复 ${restored} 份`]),
    ...(replaced === 0 ? [] : [`替换 ${replaced} 份，替换之前的内容已存为早先版本`]),
    ...(keptBoth === 0 ? [] : [`另存 ${keptBoth} 份，名称后面加了“（备份）”`]),
    ...(unchanged === 0 ? [] : [`${unchanged} 份与本机相同，没有改动`]),
  ];
  return [
    stopped ? '已停止。' : '',
    parts.length === 0 ? '没有恢复任何年报。' : `已从备份恢复：${parts.join('；')}。`,
    failed.length === 0 ? '' : `有 ${failed.length} 份没有恢复完全，请再试一次：${failed.join('、')}。`,
  ].join('');
}
