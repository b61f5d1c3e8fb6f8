import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { OwnPage } from '../theme/own-page';
import { PageBar } from '../theme/page-bar';
import { AboutPage } from './about-page';

interface AboutScreenProps {
  readonly onBack: () => void;
  /** The status line, between the page and its button. */
  readonly status: ReactNode;
}

/** 关于 in place of the list of drafts; a report that is open has it as one of its pages. */
export function AboutScreen({ onBack, status }: AboutScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <OwnPage heading="关于本软件" headingRef={heading}>
        <AboutPage />
      </OwnPage>
      <PageBar status={status}>
        <Button variant="filled" onClick={onBack}>
          返回年报草稿
        </Button>
      </PageBar>
    </>
  );
}
