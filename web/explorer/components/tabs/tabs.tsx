import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './tabs.module.css';

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly key: string; readonly title: string }[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly children: (index: number) => ReactNode;
}

/** Tabs after the ARIA Authoring Practices; a single one needs no choice. On paper all stand below each other. */
export function Tabs({ label, tabs, chosen, onChoose, children }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const present = Math.min(chosen, tabs.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (present + step + tabs.length) % tabs.length;
    onChoose(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  if (tabs.length < 2) return children(0);
  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={styles['list']}
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ key, title }, i) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-tab-${i}`}
            aria-selected={i === present}
            aria-controls={`${id}-panel-${i}`}
            tabIndex={i === present ? 0 : -1}
            onClick={() => onChoose(i)}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ key, title }, i) => (
        <div
          key={key}
          role="tabpanel"
          id={`${id}-panel-${i}`}
          aria-labelledby={`${id}-tab-${i}`}
          className={i === present ? undefined : styles['hidden']}
        >
          <h2 className={styles['printed']}>{title}</h2>
          {children(i)}
        </div>
      ))}
    </>
  );
}
