import { useId } from 'react';
import styles from './offline.module.css';
import { type Offline, useOffline } from './use-offline';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Keeps one example for a talk without a network, and says whether it is kept. */
export function TakeOffline({ slug }: { slug: string }) {
  const [offline, save] = useOffline(slug);
  const heading = useId();
  const { state } = offline;
  const isSaving = state === 'saving';
  return (
    <section className={styles.offline} aria-labelledby={heading} data-offline={state}>
      <strong id={heading}>Without a network</strong>
      <p role="status">{words(offline)}</p>
      {(state === 'online' || isSaving) && (
        <p>
          <button
            type="button"
            className={styles.button}
            onClick={() => isSaving || save()}
            aria-disabled={isSaving}
          >
            Take this talk offline
          </button>
        </p>
      )}
      {(state === 'blocked' || state === 'online') && (
        <p>
          {state === 'blocked'
            ? 'Use a folder instead'
            : 'A folder is safer, and works on another computer too'}
          : run <code>npm run talk -- {slug}</code> in a copy of this project.
        </p>
      )}
    </section>
  );
}

function words(offline: Offline): string {
  switch (offline.state) {
    case 'looking':
      return 'Checking what is saved…';
    case 'folder':
      return 'This example comes from a folder made for a talk: it needs no network.';
    case 'blocked':
      return `This browser doesn’t let the example save anything here (${offline.reason}).`;
    case 'saving':
      return offline.of === 0 ? 'Saving…' : `Saving: ${offline.saved} of ${offline.of} files`;
    case 'ready':
      return `Ready offline: all files are saved in this browser, ${megabytes(offline.bytes)}, for the page that this example is on.`;
    case 'reload':
      return `Saved, ${megabytes(offline.bytes)}, but this page is from an earlier build. Reload it once while you’re online.`;
    case 'online':
      return offline.failure
        ? `It couldn’t be saved: ${offline.failure}`
        : `Saves this example in this browser, for the page that it’s on${offline.bytes ? `: ${megabytes(offline.bytes)}` : ''}. Do this in each example of the talk.`;
  }
}
