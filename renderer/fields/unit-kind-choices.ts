import { UNIT_KIND_LABELS, UNIT_KINDS } from '#shared/report/report';

/** 单位类型 as a choice: the rules tell these kinds apart. */
export const UNIT_KIND_CHOICES = UNIT_KINDS.map((kind) => ({ value: kind, label: UNIT_KIND_LABELS[kind] }));
