/** Says something of 信息处理费, by that name or as charges for requests (rule N-05). */
const FEES = /处理费|收费|(?:收取|收到|产生|缴纳)[^，。；\n]{0,12}费|费用/;

/** Whether section 六 gives account of the fee for processing information, be it that none was charged. */
export function givesAccountOfFees(otherMatters: string): boolean {
  return FEES.test(otherMatters);
}
