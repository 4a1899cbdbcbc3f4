import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../language/words.ts';
import { useSettings, withSettings } from '../../settings.ts';
import styles from './search-box.module.css';
import { type Suggestion, useSuggestions } from './suggestions.ts';
import { useComposition } from './use-composition.ts';

/** Milliseconds without a key before the service is asked. */
const pause = 150;

/** The one search box: a combobox after the ARIA Authoring Practices, list autocomplete with manual selection. */
export function SearchBox() {
  const id = useId();
  const words = useWords();
  const settings = useSettings();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState('');
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { isComposing, handlers } = useComposition();

  useEffect(() => {
    if (isComposing) return;
    const timer = setTimeout(() => setWanted(text.trim()), pause);
    return () => clearTimeout(timer);
  }, [text, isComposing]);

  const {
    data = [],
    isError,
    isFetching,
  } = useSuggestions(wanted, settings.language, settings.asOf);
  const suggestions = wanted === '' ? [] : data;
  const isShown = isOpen && wanted !== '';

  const open = (suggestion: Suggestion) => {
    setOpen(false);
    setText('');
    setWanted('');
    setActive(-1);
    input.current?.blur();
    navigate(withSettings(suggestion.path, settings));
  };
  const openAll = () => {
    if (text.trim() === '') return;
    setOpen(false);
    const asked = text.trim();
    const path = isSentence(asked)
      ? `/ask?question=${encodeURIComponent(asked)}`
      : `/search?text=${encodeURIComponent(asked)}`;
    navigate(withSettings(path, settings));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing || event.nativeEvent.isComposing) return;
    const count = suggestions.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // From the field itself (-1) to the first or the last, and round.
      setActive((at) => ((at + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = suggestions[active];
      if (isShown && chosen !== undefined) open(chosen);
      else openAll();
    }
  };

  const nothing = isError
    ? words.search.failed
    : suggestions.length === 0
      ? words.search.none
      : undefined;

  return (
    <search className={styles['search']}>
      <label htmlFor={id} className={styles['label']}>
        {words.search.label}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={words.search.placeholder}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        {...handlers}
      />
      <p className={styles['status']} role="status">
        {isShown && !isFetching && (nothing ?? words.search.count(suggestions.length))}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={words.search.label}
        className={styles['list']}
        hidden={!isShown}
      >
        {suggestions.map((suggestion, i) => (
          // The field keeps the focus (aria-activedescendant); keys are handled there.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
          <div
            key={suggestion.key}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            className={styles['option']}
            // Before the field loses the focus and the list goes away.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => open(suggestion)}
          >
            <span className={styles['kind']}>{kindInWords(words.kinds, suggestion.kind)}</span>
            <span className={styles['title']}>{suggestion.title}</span>
            {suggestion.beside !== undefined && (
              <span className={styles['beside']}>{suggestion.beside}</span>
            )}
          </div>
        ))}
        {suggestions.length === 0 && (
          // Whoever hears the page is told by the status above.
          <p className={styles['none']} aria-hidden="true">
            {isFetching ? words.search.searching : nothing}
          </p>
        )}
      </div>
    </search>
  );
}

/** Whether it reads like a question rather than a name: 旅券の根拠は？, who handles passports in Kumamoto? */
const isSentence = (text: string): boolean =>
  /[?？]$/.test(text) ||
  /^(?:who|what|which|where|how) /i.test(text) ||
  /(?:は|か|ください)。?$/.test(text);

const kindInWords = (kinds: Readonly<Record<string, string>>, kind: string): string =>
  kinds[kind] ?? kind;
