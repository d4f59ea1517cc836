import { Field, type FieldErrors } from './field.js';
import { hourWords, RHYTHM_WORDS, WEEKDAYS, type RhythmName } from './timetable-words.js';
import { OTHER_ZONES, US_ZONES } from './zones.js';

/** As typed: texts, whether they can be used or not. */
export interface TimetableTyped {
  rhythm: string;
  hour: string;
  weekday: string;
  zone: string;
}

interface TimetableProps {
  typed: TimetableTyped;
  errors: FieldErrors;
}

/** When somebody wants mail. */
export const TimetableFields = ({ typed: { rhythm, hour, weekday, zone }, errors }: TimetableProps) => (
  <>
    <fieldset class="field">
      <legend>How often</legend>
      {errors['rhythm'] && <p class="wrong">{errors['rhythm']}</p>}
      {(Object.keys(RHYTHM_WORDS) as RhythmName[]).map((value) => (
        <label class="choice">
          <input type="radio" name="rhythm" value={value} checked={rhythm === value} required />{' '}
          {RHYTHM_WORDS[value]}
        </label>
      ))}
      <p class="aside">Without anything new there is no mail.</p>
    </fieldset>
    <div class="fields">
      <Field name="hour" label="At" errors={errors}>
        <select id="hour" name="hour">
          {Array.from({ length: 24 }, (_, value) => (
            <option value={value} selected={hour === String(value)}>
              {hourWords(value)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="weekday" label="If once a week, on" errors={errors}>
        <select id="weekday" name="weekday">
          {WEEKDAYS.map((name, i) => (
            <option value={i + 1} selected={weekday === String(i + 1)}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field name="zone" label="My clock" errors={errors}>
        <ZoneSelect chosen={zone} />
      </Field>
    </div>
  </>
);

const ZoneSelect = ({ chosen }: { chosen: string }) => {
  const listed = Object.hasOwn(US_ZONES, chosen) || OTHER_ZONES.includes(chosen);
  return (
    <select id="zone" name="zone">
      {!listed && <option selected>{chosen}</option>}
      <optgroup label="United States">
        {Object.entries(US_ZONES).map(([zone, words]) => (
          <option value={zone} selected={zone === chosen}>
            {words}
          </option>
        ))}
      </optgroup>
      <optgroup label="Everywhere">
        {OTHER_ZONES.map((zone) => (
          <option value={zone} selected={zone === chosen}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </optgroup>
    </select>
  );
};
