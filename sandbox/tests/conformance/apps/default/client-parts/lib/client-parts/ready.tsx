'use client';

import Script from 'next/script';
import { useState } from 'react';

/** Tells in the document how often its script was ready. */
export function Ready() {
  const [isShown, setShown] = useState(true);
  const ready = () => {
    document.documentElement.dataset.ready = `${Number(document.documentElement.dataset.ready ?? 0) + 1}`;
  };
  return (
    <>
      {isShown && (
        <Script id="client-parts" onReady={ready}>
          {
            'document.documentElement.dataset.ran = `${Number(document.documentElement.dataset.ran ?? 0) + 1}`'
          }
        </Script>
      )}
      <button type="button" onClick={() => setShown(!isShown)}>
        Toggle
      </button>
    </>
  );
}
