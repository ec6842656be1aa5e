'use client';

import { useEffect, useState } from 'react';
import { type Damaged, damagedEdits, forgetDamaged } from './kept';
import { offerFile } from './offer-file';
import styles from './playground.module.css';

/** Edits of an earlier visit that cannot be opened: what is the matter, and what to do with them. */
export function DamagedEdits() {
  const [damaged, setDamaged] = useState<Damaged>();
  // The storage is the browser's alone: the server knows nothing of it.
  useEffect(() => setDamaged(damagedEdits()), []);
  if (!damaged) return null;
  const forget = () => {
    forgetDamaged();
    setDamaged(undefined);
  };
  return (
    <div role="alert" className={styles.fault}>
      <p>Edits that this browser saved can’t be opened: {damaged.reason}. They’re still stored, unchanged.</p>
      <p>
        <button
          type="button"
          className={styles.button}
          onClick={() => offerFile(new Blob([damaged.text], { type: 'text/plain' }), 'kept-edits.txt')}
        >
          Save them as a file
        </button>{' '}
        <button type="button" className={styles.button} onClick={forget}>
          Delete them
        </button>
      </p>
    </div>
  );
}
