import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { LibraryPage, type LibraryPageProps } from '../library/library-page';
import styles from './program.module.css';
import { TopBar } from './top-bar';

const AboutScreen = lazy(() =>
  import('../about/about-screen').then((module) => ({ default: module.AboutScreen })),
);

/** What stands there while no report is open: the list of drafts, or what the program says of itself. */
export function StartScreen(library: LibraryPageProps) {
  const [isAbout, setIsAbout] = useState(false);
  const wasAbout = useRef(false);
  const way = useRef<HTMLButtonElement>(null);

  // Who comes back is where they left from.
  useEffect(() => {
    if (wasAbout.current && !isAbout) way.current?.focus();
    wasAbout.current = isAbout;
  }, [isAbout]);

  return (
    <>
      <TopBar
        actions={
          !isAbout && (
            <Button ref={way} variant="subtle" onClick={() => setIsAbout(true)}>
              关于
            </Button>
          )
        }
      >
        <p className={styles.name}>政府信息公开年报</p>
      </TopBar>
      {isAbout ? (
        <Suspense>
          <AboutScreen onBack={() => setIsAbout(false)} status={library.status} />
        </Suspense>
      ) : (
        <LibraryPage {...library} />
      )}
    </>
  );
}
