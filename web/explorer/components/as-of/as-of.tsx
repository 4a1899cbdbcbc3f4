import { useId } from 'react';
import { useWords } from '../../language/words.ts';
import { useChangeParameters, useSettings } from '../../settings.ts';
import styles from './as-of.module.css';

/** The day of all answers; it stands in the address, so that it holds on the next page too. */
export function AsOf() {
  const id = useId();
  const { asOf: words } = useWords();
  const { asOf } = useSettings();
  const change = useChangeParameters();
  return (
    <div className={styles['asOf']}>
      <label htmlFor={id} title={words.hint}>
        {words.label}
      </label>
      <input
        id={id}
        type="date"
        min="1868-01-25"
        max="2200-12-31"
        value={asOf ?? todayInTokyo()}
        onChange={({ currentTarget: { value, validity } }) => {
          // While a year is typed digit by digit, the field is empty or out of range.
          if (value !== '' && validity.valid) change({ asOf: value }, { replace: true });
        }}
      />
      {asOf !== undefined && (
        <button type="button" onClick={() => change({ asOf: null }, { replace: true })}>
          {words.today}
        </button>
      )}
    </div>
  );
}

/** Japan has had one time zone without summer time since 1952. */
const todayInTokyo = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
