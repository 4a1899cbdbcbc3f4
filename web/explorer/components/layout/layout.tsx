import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useWords } from '../../language/words.ts';
import { useChangeParameters, useSettings } from '../../settings.ts';
import { AsOf } from '../as-of/as-of.tsx';
import { Go } from '../link/go.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import { ProblemBoundary } from '../states/problems.tsx';
import { Loading } from '../states/states.tsx';
import styles from './layout.module.css';
import { useArrival } from './use-arrival.ts';

/** What all pages have: the search box, the date, the language, the ways to the other pages. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const { language } = useSettings();
  const content = useRef<HTMLElement>(null);
  useArrival(content);
  useEffect(() => {
    document.documentElement.lang = language === 'EN' ? 'en' : 'ja';
  }, [language]);
  return (
    <>
      <a className={styles['skip']} href="#content">
        {words.skip}
      </a>
      <header className={styles['header']}>
        <div className={styles['top']}>
          <Go to="/" className={styles['brand']}>
            <span lang="ja">根拠</span> <span lang="en">Konkyo</span>
          </Go>
          <nav aria-label={words.menu} className={styles['nav']}>
            <Go to="/cities">{words.pages.cities}</Go>
            <Go to="/compare">{words.pages.compare}</Go>
            <Go to="/amendments">{words.pages.amendments}</Go>
            <Go to="/about">{words.pages.about}</Go>
            <Go to="/changes">{words.pages.changes}</Go>
            <a href="/playground/">{words.pages.playground}</a>
          </nav>
          <LanguageSwitch />
        </div>
        <div className={styles['tools']}>
          <SearchBox />
          <AsOf />
        </div>
      </header>
      <main ref={content} id="content" tabIndex={-1} className={styles['main']}>
        <ProblemBoundary>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </ProblemBoundary>
      </main>
    </>
  );
}

function LanguageSwitch() {
  const words = useWords();
  const { language } = useSettings();
  const change = useChangeParameters();
  const other = language === 'EN' ? 'ja' : 'en';
  return (
    <button
      type="button"
      lang={other}
      className={styles['language']}
      onClick={() => change({ lang: other === 'en' ? 'en' : null }, { replace: true })}
    >
      {words.languageSwitch}
    </button>
  );
}
