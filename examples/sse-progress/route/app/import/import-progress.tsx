'use client';

import { useEffect, useState } from 'react';

export function ImportProgress({
  total,
}: {
  total: number;
}) {
  const [done, setDone] = useState(0);
  const [running, setRunning] = useState(false);

  useEffect(() => {
    if (!running) return;
    const source = new EventSource(
      '/api/import/progress',
    );
    source.addEventListener('progress', ({ data }) =>
      setDone(Number(data)),
    );
    source.addEventListener('done', ({ data }) => {
      setDone(Number(data));
      setRunning(false);
    });
    // Without this it would connect again after the end,
    // and the server would go on for a page that is gone.
    return () => source.close();
  }, [running]);

  return (
    <>
      <button
        type="button"
        onClick={() => setRunning(!running)}
      >
        {running ? 'Stop' : 'Start import'}
      </button>
      <label>
        Files imported
        <progress value={done} max={total} />
      </label>
      <p role="status">
        {done} of {total} files
      </p>
    </>
  );
}
