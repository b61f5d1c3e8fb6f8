/** Weights and check signs of GB 11643—1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_SIGNS = '10X98765432';
/** Provinces and the like, by the first two digits (GB/T 2260). */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** Whether eighteen signs are an identity number: province, day of birth and check sign fit. */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || !PROVINCE.test(number) || !isBirthday(number.slice(6, 14)))
    return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECK_SIGNS[sum % 11] === number[17];
}

/** Whether fifteen digits can be an identity number of before 2000, which has no check sign. */
export function isOldIdentityNumber(number: string): boolean {
  return /^\d{15}$/.test(number) && PROVINCE.test(number) && isBirthday(`19${number.slice(6, 12)}`);
}

/** Whether digits can be the number of a bank card: length and check digit (Luhn) fit. */
export function isBankCardNumber(digits: string): boolean {
  if (!/^[1-9]\d{15,18}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isBirthday(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2099)
    return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
