'use client';

import { useState } from 'react';
import styles from './advisor.module.css';

/** Copies the address of the page, which holds the answers. */
export function CopyLink() {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setSaid('Copied.'),
      () => setSaid('Your browser didn’t allow copying. Copy the address from the address bar.'),
    );
  return (
    <>
      <button type="button" className={styles.button} onClick={copy}>
        Copy a link to these answers
      </button>{' '}
      <span role="status">{said}</span>
    </>
  );
}
