import { EDUCATION_2022, MARKET_2023, WATER_2021 } from './clean/bureau-reports';
import { CITY_2024 } from './clean/city-report';
import {
  CONDENSED_BUREAU_2022,
  CONDENSED_CITY_2023,
  CONDENSED_DISTRICT_2020,
} from './clean/condensed-reports';
import { COUNTY_2020, COUNTY_2021 } from './clean/county-reports';
import { HOUSING_2023, HOUSING_2024 } from './clean/housing-reports';
import { SUBDISTRICT_2022, ZONE_2023 } from './clean/local-office-reports';
import { CENTRE_2023, CENTRE_2024, HOSPITAL_2023, SCHOOL_2022 } from './clean/public-institution-reports';
import {
  AGRICULTURE_2022,
  AGRICULTURE_2023,
  DISTRICT_2022,
  EMERGENCY_2020,
  LIBRARY_2024,
  POLICE_2022,
  VILLAGE_TOWNSHIP_2021,
} from './clean/second-look-reports';
import {
  COUNTY_TWO_2022,
  CULTURE_2019,
  HEALTH_2023,
  LAND_2024,
  STREET_2024,
} from './clean/third-look-reports';
import { TOWNSHIP_2022, TOWNSHIP_2023 } from './clean/township-reports';
import { TRANSPORT_2019, TRANSPORT_2020 } from './clean/transport-reports';
import type { CleanSource } from './clean-source';
import { BLANK_TOTALS, WRONG_SUMS } from './seeded/arithmetic-mistakes';
import { CARRY_OVER } from './seeded/carry-over-mistakes';
import { CONDENSED_MISTAKES } from './seeded/condensed-mistakes';
import { IMPLAUSIBLE_FIGURES, ITEMS_AS_DECISIONS, NOT_COMPETENT } from './seeded/figure-mistakes';
import { UNDIVIDED_ROWS, WRONG_FORMS } from './seeded/form-mistakes';
import { EMPTY_SECTIONS, SHIFTED_CELLS } from './seeded/placement-mistakes';
import { SECOND_LOOK_MISTAKES } from './seeded/second-look-mistakes';
import { TEXT_AGAINST_TABLE } from './seeded/text-against-table-mistakes';
import { THIRD_LOOK_MISTAKES } from './seeded/third-look-mistakes';
import { MISNUMBERED_HEADINGS, STALE_YEARS, WRONG_CITATIONS } from './seeded/wording-mistakes';
import type { SeededMistake } from './seeded-mistake';

/** Clean reports, and mistakes each of which is put into one of them. */
export interface Look {
  readonly clean: readonly CleanSource[];
  readonly mistakes: readonly SeededMistake[];
}

/** What the rules were first examined with, and mended by. */
const FIRST_LOOK: Look = {
  clean: [
    ...[TOWNSHIP_2022, TOWNSHIP_2023, SUBDISTRICT_2022, ZONE_2023],
    ...[HOUSING_2023, HOUSING_2024, MARKET_2023, EDUCATION_2022, WATER_2021],
    ...[COUNTY_2020, COUNTY_2021, CITY_2024, TRANSPORT_2019, TRANSPORT_2020],
    ...[HOSPITAL_2023, SCHOOL_2022, CENTRE_2023, CENTRE_2024],
    ...[CONDENSED_CITY_2023, CONDENSED_BUREAU_2022, CONDENSED_DISTRICT_2020],
  ],
  mistakes: [
    ...[...WRONG_SUMS, ...BLANK_TOTALS, ...TEXT_AGAINST_TABLE, ...WRONG_FORMS, ...UNDIVIDED_ROWS],
    ...[...ITEMS_AS_DECISIONS, ...IMPLAUSIBLE_FIGURES, ...NOT_COMPETENT, ...STALE_YEARS],
    ...[...WRONG_CITATIONS, ...MISNUMBERED_HEADINGS, ...SHIFTED_CELLS, ...EMPTY_SECTIONS, ...CARRY_OVER],
    ...CONDENSED_MISTAKES,
  ],
};

/** Kept back until the mending was done: how well it holds on reports it was not made for. */
const SECOND_LOOK: Look = {
  clean: [
    ...[AGRICULTURE_2022, AGRICULTURE_2023, POLICE_2022, VILLAGE_TOWNSHIP_2021],
    ...[LIBRARY_2024, EMERGENCY_2020, DISTRICT_2022],
  ],
  mistakes: SECOND_LOOK_MISTAKES,
};

/** Written last, against the mended rules; nothing was mended by it. */
const THIRD_LOOK: Look = {
  clean: [LAND_2024, COUNTY_TWO_2022, HEALTH_2023, STREET_2024, CULTURE_2019],
  mistakes: THIRD_LOOK_MISTAKES,
};

export const LOOKS = { first: FIRST_LOOK, second: SECOND_LOOK, third: THIRD_LOOK } as const;

/** A clean report by its id. */
export function cleanReport(id: string): CleanSource {
  const found = Object.values(LOOKS)
    .flatMap(({ clean }): readonly CleanSource[] => clean)
    .find((report) => report.id === id);
  if (found === undefined) throw new Error(`No clean report ${id}`);
  return found;
}
