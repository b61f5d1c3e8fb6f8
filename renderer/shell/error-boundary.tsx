import { Button } from '@mantine/core';
import { Component, type ContextType, type ReactNode } from 'react';
import { errorTrace } from '#shared/values/error-trace';
import { BridgeContext } from '../editing/bridge-context';
import styles from './error-boundary.module.css';
import { TechnicalDetails, technicalText } from './technical-details';

interface ErrorBoundaryState {
  readonly failure: { readonly error: unknown } | undefined;
}

/** Stands in for a page that cannot be drawn. The report lives outside the page, so nothing typed is lost with it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  static override contextType = BridgeContext;
  declare context: ContextType<typeof BridgeContext>;
  override state: ErrorBoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown) {
    const { kind, frames } = errorTrace(error);
    void this.context?.call['about:tell-fault']({ kind, frames: [...frames] });
  }

  override render() {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return (
      <section className={styles.notice} role="alert">
        <h2>这一页显示不出来</h2>
        <p>已填的内容在草稿里，没有丢失。请点“重新显示”；仍不行的，关闭程序后重新打开。</p>
        <p className={styles.buttons}>
          <Button onClick={() => this.setState({ failure: undefined })}>重新显示</Button>
        </p>
        <TechnicalDetails text={technicalText(failure.error)} />
      </section>
    );
  }
}
