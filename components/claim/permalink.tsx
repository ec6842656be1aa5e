'use client';

import { type MouseEvent, useState } from 'react';
import styles from './claim.module.css';

/**
 * A link to a claim's own place that copies its address. Without JavaScript, without clipboard access or
 * with a modifier key it is an ordinary link.
 */
export function Permalink({ href, label }: { href: string; label: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (!navigator.clipboard || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const address = event.currentTarget.href;
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      window.location.assign(address);
    }
  };
  return (
    <span className={styles.permalink}>
      <a href={href} onClick={copy} aria-label={`Link to the claim: ${label}`}>
        #
      </a>
      <span role="status">{copied ? 'Link copied' : ''}</span>
    </span>
  );
}
