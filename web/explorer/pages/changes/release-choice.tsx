import { type FormEvent, useId } from 'react';
import { momentInWords } from '../../components/days/days.ts';
import { useChangesWords } from '../../language/changes/words.ts';
import { useChangeParameters, useSettings } from '../../settings.ts';
import styles from './changes.module.css';
import type { KeptRelease, Pair } from './changes-queries.ts';

interface ReleaseChoiceProps {
  readonly pair: Pair;
  /** The newest first. */
  readonly releases: readonly KeptRelease[];
}

/** Two of the releases; nothing is compared before one says so, since that may take a while. */
export function ReleaseChoice({ pair, releases }: ReleaseChoiceProps) {
  const words = useChangesWords();
  const change = useChangeParameters();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    change({ from: String(chosen.get('from')), to: String(chosen.get('to')) });
  };
  return (
    <form className={styles['choice']} aria-label={words.choice} onSubmit={onSubmit}>
      <OneRelease name="from" label={words.from} chosen={pair.from} releases={releases} />
      <OneRelease name="to" label={words.to} chosen={pair.to} releases={releases} />
      <button type="submit">{words.go}</button>
    </form>
  );
}

interface OneReleaseProps {
  readonly name: keyof Pair;
  readonly label: string;
  readonly chosen: string;
  readonly releases: readonly KeptRelease[];
}

function OneRelease({ name, label, chosen, releases }: OneReleaseProps) {
  const id = useId();
  const words = useChangesWords();
  const { language } = useSettings();
  const isKnown = releases.some((release) => release.id === chosen);
  return (
    <div className={styles['release']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen}>
        {!isKnown && (
          <option value={chosen}>
            {chosen}　{words.unknown}
          </option>
        )}
        {releases.map((release) => (
          <option
            key={release.id}
            value={release.id}
            disabled={!release.comparable && release.id !== chosen}
          >
            {momentInWords(release.builtAt, language)}　{release.id}
            {release.served && `　${words.served}`}
            {!release.comparable && `　${words.noFile}`}
          </option>
        ))}
      </select>
    </div>
  );
}
