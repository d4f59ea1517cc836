export const RHYTHM_WORDS = {
  instant: 'As soon as something fits',
  daily: 'Once a day',
  weekly: 'Once a week',
} as const;
export type RhythmName = keyof typeof RHYTHM_WORDS;

/** 1 = Monday ... 7 = Sunday. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** "7 am", "noon", "11 pm". */
export function hourWords(hour: number): string {
  if (hour === 0) return 'midnight';
  if (hour === 12) return 'noon';
  return hour < 12 ? `${hour} am` : `${hour - 12} pm`;
}
