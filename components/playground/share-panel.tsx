'use client';

import type { Files } from 'next-sandbox';
import { useId, useState } from 'react';
import { longLink } from './limits';
import styles from './playground.module.css';
import { useLinkSize } from './use-link-size';

interface Props {
  files: Files;
  title?: string;
  /** Puts the files into the address. */
  onShare: () => void;
}

/** Copies a link that holds the files, and tells how long it is before anyone relies on it. */
export function SharePanel({ files, title, onShare }: Props) {
  const id = useId();
  const size = useLinkSize(files, title);
  const [copied, setCopied] = useState<{ files: Files; title?: string; message: string }>();
  const problem = size && 'problem' in size ? size.problem : undefined;
  const copy = async () => {
    if (problem) return;
    onShare();
    setCopied({ files, title, message: await copyAddress() });
  };
  return (
    <div className={styles.share}>
      <button
        type="button"
        className={styles.button}
        aria-describedby={id}
        aria-disabled={problem !== undefined}
        data-key="s"
        onClick={copy}
      >
        Copy link
      </button>
      <span id={id} className={`${styles.note} ${styles.size}`}>
        {size && sizeInWords(size)}
      </span>
      <span role="status" className={styles.note}>
        {/* With the next edit it is no longer what the clipboard holds. */}
        {copied?.files === files && copied.title === title && copied.message}
      </span>
    </div>
  );
}

async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return 'Copied. The link is in the address bar too.';
  } catch {
    return 'Your browser didn’t allow copying. The link is in the address bar.';
  }
}

function sizeInWords(size: NonNullable<ReturnType<typeof useLinkSize>>): string {
  if ('problem' in size) return `No link: ${size.problem}. The zip has everything.`;
  const { characters } = size;
  const kilobytes = `${(characters / 1000).toFixed(1)} kB`;
  if (characters <= longLink) return kilobytes;
  return `${kilobytes}: some chat apps cut off links longer than ${longLink / 1000} kB. The zip has no such limit.`;
}
