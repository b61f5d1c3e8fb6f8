/**
 * Common surnames that are not also common words at the head of a clause: 何时, 任何, 高度, 于, 向, 曾, 万, 余 … are left
 * out, for a name that is not seen costs less than a sentence taken for one.
 */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐韩曹邓冯彭肖萧董袁潘蒋蔡魏薛叶阎杜戴夏汪姜范姚谭廖邹熊陆郝崔邱秦侯邵孟贾吕苏卢丁沈傅尹刁庞葛欧阮谷娄佟',
);
/** Begin like a surname and a given name and are words. */
const WORDS =
  /^(?:张贴|张榜|马上|周边|周末|周期|周密|黄色|林权|林地|林木|林业|谢绝|唐突|夏季|董事|范围|范例|范本|陆续|陆地|杜绝|谷物|叶片|苏州|沈阳|郑州|徐州)/;
/** What may follow a name in a sentence. */
const AFTER_NAME =
  /^(?:$|[\s，。；、：,;:！？（）()“”"《》]|先生|女士|同志|[向于就因对等与和及在未已]|提[出交起]|申请|要求|来|通过|不服|诉|的|认为|请求|收到|撤回|反映|所)/;
/** Titles in place of a given name, and names already made unreadable. */
const VEILED = /[某×*＊Xx先女]/;
const HAN = /^[\u4e00-\u9fff]+$/;

/** The full name of a person at the head of a text; empty unless it is certain enough to be called one. */
export function personNameAt(text: string): string {
  if (!SURNAMES.has(text.charAt(0)) || WORDS.test(text)) return '';
  for (const length of [3, 2]) {
    const name = text.slice(0, length);
    if (name.length === length && HAN.test(name) && AFTER_NAME.test(text.slice(length)))
      return VEILED.test(name) ? '' : name;
  }
  return '';
}
