'use client';

import { useState } from 'react';
import styles from './article.module.css';

type State = 'idle' | 'copied' | 'failed';

const labels: Record<State, string> = {
  idle: '',
  copied: 'Copied.',
  failed: 'Your browser didn’t allow copying. The link next to the button opens the text.',
};

/** Copies the article as Markdown; the text is fetched when somebody asks for it. */
export function CopyMarkdown({ address }: { address: string }) {
  const [state, setState] = useState<State>('idle');
  async function copy() {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      await navigator.clipboard.writeText(await response.text());
      setState('copied');
    } catch {
      setState('failed');
    }
  }
  return (
    <>
      <button type="button" className={styles.copy} onClick={copy}>
        Copy as Markdown
      </button>{' '}
      <a href={address}>Open as Markdown</a> <span role="status">{labels[state]}</span>
    </>
  );
}
