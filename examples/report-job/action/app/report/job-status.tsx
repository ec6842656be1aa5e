'use client';

import { useEffect, useState } from 'react';
import type { Job } from '@/lib/report';

export function JobStatus({
  initial,
}: {
  initial: Job;
}) {
  const [{ id, done, of }, setJob] = useState(initial);
  const isReady = done === of;

  useEffect(() => {
    if (isReady) return;
    // A GET is no action: it waits behind none.
    const ask = async () => {
      const response = await fetch(`/api/report/${id}`);
      if (response.ok) setJob(await response.json());
    };
    const timer = setInterval(ask, 500);
    return () => clearInterval(timer);
  }, [id, isReady]);

  return (
    <p role="status">
      {isReady
        ? 'Report ready.'
        : `Building: ${done} of ${of} regions`}
    </p>
  );
}
