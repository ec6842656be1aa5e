'use client';

import { Component, type ReactNode } from 'react';
import styles from './panel.module.css';

interface Props {
  /** What readers call it; a sentence begins with it: "The wire". */
  name: string;
  children: ReactNode;
}

interface State {
  /** What went wrong, in words; undefined while nothing has. */
  failure?: string;
}

/**
 * A part of the page that shows what a stranger's code sent. Where it cannot be drawn, it says so in its place; all else,
 * the reader's code and controls among it, stays as it was.
 */
export class Panel extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { failure: reasonOf(error) };
  }

  override render() {
    const { name, children } = this.props;
    const { failure } = this.state;
    if (failure === undefined) return children;
    return (
      <div role="alert" className={styles.failed} data-failed-panel="">
        <p>
          {name} could not be shown: {failure}. Your code and edits are kept, and the rest of this page still
          works.
        </p>
        <button type="button" className={styles.button} onClick={() => this.setState({ failure: undefined })}>
          Show again
        </button>
      </div>
    );
  }
}

/** What is thrown may be anything, also an object that throws when it is read. */
function reasonOf(error: unknown): string {
  try {
    const text = error instanceof Error ? error.message : error;
    return typeof text === 'string' && text !== '' ? text.slice(0, 300) : 'it failed without a message';
  } catch {
    return 'it failed without a message';
  }
}
