import { type Amount, readDecimal } from './amount';
import { isPlaceholder, plainText, withoutSeparators } from './plain-text';
import { BLANK, type Reading, refuse } from './reading';

/** Units of 采购总金额, as the report file spells them (spec/exchange.md section 1). */
export const AMOUNT_UNITS = ['yuan', 'tenThousandYuan'] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** The units as printed after the number. */
export const AMOUNT_UNIT_LABELS: Readonly<Record<AmountUnit, string>> = {
  yuan: '元',
  tenThousandYuan: '万元',
};

export interface AmountWithUnit {
  readonly amount: Amount;
  /** Absent where no unit was given; the 2019 form prints none, so the person has to choose (rule F-08). */
  readonly unit?: AmountUnit;
}

/**
 * Reads 采购总金额 of the 2019 form. Offices write the unit into the cell (`160.5964万元`); a unit in the text
 * wins over the one chosen beside the cell.
 *
 * @param chosen the unit chosen beside the cell, if any
 */
export function readAmountWithUnit(typed: string, chosen?: AmountUnit): Reading<AmountWithUnit> {
  const plain = plainText(typed);
  if (plain === '') return BLANK;
  if (isPlaceholder(plain)) return { state: 'placeholder', text: typed };
  const label = /(万元|亿元|元)$/.exec(plain)?.[1];
  const stated = AMOUNT_UNITS.find((unit) => AMOUNT_UNIT_LABELS[unit] === label);
  if (label !== undefined && stated === undefined) return refuse(typed, 'wrongUnit');
  const reading = readDecimal(
    typed,
    withoutSeparators(label === undefined ? plain : plain.slice(0, -label.length)),
  );
  if (reading.state !== 'value') return reading;
  const unit = stated ?? chosen;
  const value: AmountWithUnit =
    unit === undefined ? { amount: reading.value } : { amount: reading.value, unit };
  return reading.cleanedFrom === undefined ? { state: 'value', value } : { ...reading, value };
}
