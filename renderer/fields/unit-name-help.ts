/** Shown wherever the name of the unit is asked for. */
export const UNIT_NAME_HELP = '按公章上的名称填写，年报标题里用的就是它。';
