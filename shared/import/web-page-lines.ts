/**
 * What web sites print around a report: where it stands, when it was put there, what to click. Whole lines only; they
 * are told as left over, so that nothing of a report's own text could go unseen.
 */
const AROUND_PAGES: readonly RegExp[] = [
  /^(?:您?(?:现在|当前)?(?:所在)?的?位置|首页)\s*[:：>＞»]/u,
  /^[【[]?(?:索引号|信息索引|发布(?:时间|日期|机构)|(?:信息|文章)?来源|浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|点击(?:次数|量|数)?|访问(?:次数|量)|字号|字体(?:大小)?|责任编辑|主题分类|生成日期|成文日期|信息有效性|公开(?:方式|时限|范围))[】\]]?\s*[:：]/u,
  /^[【[（(]?\s*(?:打印|关闭|返回|收藏|分享)(?:本页|页面|窗口|正文|顶部|到)?\s*[】\])）:：|　\s]*(?:$|[【[（(]?\s*(?:打印|关闭|返回|收藏|分享))/u,
  /^(?:扫一扫|扫描二维码|用手机(?:浏览|查看)|上一篇|下一篇|相关(?:链接|文章|阅读))/u,
  /^(?:主办|承办|版权所有|网站标识码|\p{Script=Han}?ICP备|技术支持)/u,
];
/** Longer lines are text of somebody's own. */
const LONGEST_LINE = 120;

/** Whether a line belongs to the web page a report was copied from, and not to the report. */
export function isAroundPage(line: string): boolean {
  return line.length <= LONGEST_LINE && !line.endsWith('。') && AROUND_PAGES.some((form) => form.test(line));
}
