import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../../language/words.ts';
import styles from './drawer.module.css';

interface DrawerProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Details beside the page, or over its lower part where that is narrow. The browser keeps the focus in it and gives it back. */
export function Drawer({ title, onClose, children }: DrawerProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { details } = useWords();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['drawer']}
      aria-labelledby={id}
      onClose={onClose}
      // A click beside the dialog hits the dialog itself, its backdrop.
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      onKeyDown={() => {}}
    >
      <div className={styles['content']}>
        <h2 id={id}>{title}</h2>
        {children}
        <form method="dialog">
          <button type="submit">{details.close}</button>
        </form>
      </div>
    </dialog>
  );
}
