import type { Vacancy } from '../vacancies/vacancy.js';

const HOURS_A_YEAR = 2080;

/** Pay in whole dollars a year, as sources with no field for the unit turn hourly pay into it; null = none stated. */
export function yearlyPay({ payField }: Pick<Vacancy, 'payField'>): { min: number; max: number } | null {
  if (payField === null) return null;
  const times = payField.per === 'year' ? 1 : HOURS_A_YEAR;
  return { min: Math.round(payField.min * times), max: Math.round(payField.max * times) };
}
