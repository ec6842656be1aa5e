'use client';

import { useState } from 'react';
import type { Files } from '../../sandbox/host/connect';
import styles from './playground.module.css';
import { zipName, zipProject } from './zip';

/** Hands the files out as a whole Next.js app. */
export function DownloadButton({ files }: { files: Files }) {
  const [said, setSaid] = useState('');
  const download = async () => {
    try {
      offer(new Blob([await zipProject(files)], { type: 'application/zip' }));
      setSaid('Then: npm install, npm run dev.');
    } catch {
      setSaid('The part of this page that packs a zip could not be loaded. Are you online? Try again.');
    }
  };
  return (
    <div className={styles.share}>
      <button type="button" className={styles.button} onClick={download}>
        Download zip
      </button>
      <span role="status" className={styles.note}>
        {said}
      </span>
    </div>
  );
}

/** Lets the browser save a file. */
function offer(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = zipName;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
