'use client';

import Link from 'next/link';
import { save, saveAndRevalidate } from './actions';

/** On the document, which outlives the page. */
async function noteWhenDone(action: () => Promise<void>) {
  await action();
  document.documentElement.dataset.saved = 'yes';
}

export function Buttons() {
  return (
    <>
      <button type="button" onClick={() => noteWhenDone(save)}>
        Save
      </button>
      <button type="button" onClick={() => noteWhenDone(saveAndRevalidate)}>
        Save and revalidate
      </button>
      <Link href="/link-during-action/next" prefetch={false}>
        Next page
      </Link>
    </>
  );
}
