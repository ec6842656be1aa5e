'use client';

/** In place of a page that failed while it was alive: the rest of the site goes on, and so does the page, if it can. */
export default function PageFailed({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="nextra-skip-nav" className="not-found">
      <h1>This page failed</h1>
      <p>What you have edited in the playground is kept in this browser.</p>
      <p>
        <button type="button" onClick={reset}>
          Show again
        </button>
      </p>
    </main>
  );
}
