'use client';

/** In place of a page that failed while it was alive: the rest of the site goes on, and so does the page, if it can. */
export default function PageFailed({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="nextra-skip-nav" className="not-found">
      <h1>Something went wrong on this page</h1>
      <p>Your playground edits are still saved in this browser.</p>
      <p>
        <button type="button" onClick={reset}>
          Show again
        </button>
      </p>
    </main>
  );
}
