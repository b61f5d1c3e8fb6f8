/** What is amiss with the words on 信息处理费: nothing is said, or it is said that none arose. */
export type InfoFeeTrouble = 'notMentioned' | { readonly denial: string };

const SENTENCE_END = /[。；;\n]/;
const ABOUT_FEES = /信息处理费|收费/;
/** 未产生、未收取、未发出收费通知、未发生收费, also with a few words between. */
const DENIAL = /(?:未|没有)[^，,。；;\n]{0,12}?(?:产生|收取|发生|发出收费通知)/g;
/** 发出收费通知 3 件: where notices went out, that nothing was collected contradicts nothing. */
const NOTICE_SENT = /(?:发出|发送|寄出|送达|作出|开具)[^，,。；;\n]{0,12}(?:收费|缴费)通知/;

/**
 * Whether section 六 squares with requests that ended because a fee notice was not paid (rule Q-07): it must speak of
 * 信息处理费 and must not say that none arose. A denial beside notices that did go out is no contradiction.
 */
export function infoFeeTrouble(otherMatters: string): InfoFeeTrouble | undefined {
  if (!otherMatters.includes('信息处理费')) return 'notMentioned';
  if (NOTICE_SENT.test(otherMatters.replace(DENIAL, ''))) return undefined;
  for (const sentence of otherMatters.split(SENTENCE_END)) {
    const [denial] = ABOUT_FEES.test(sentence) ? (sentence.match(DENIAL) ?? []) : [];
    if (denial !== undefined) return { denial };
  }
  return undefined;
}
