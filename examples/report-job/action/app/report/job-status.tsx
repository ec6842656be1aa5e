'use client';

import { useEffect, useState } from 'react';
import type { Job } from '@/lib/report';

export function JobStatus({
  initial,
}: {
  initial: Job;
}) {
  const [job, setJob] = useState(initial);
  const { id, done, regions } = job;
  const isReady = job.state === 'ready';

  useEffect(() => {
    if (isReady) return;
    // A GET is no action: it waits behind none.
    const ask = async () => {
      const response = await fetch(
        `/api/reports/${id}`,
      );
      if (response.ok) setJob(await response.json());
    };
    const timer = setInterval(ask, 500);
    return () => clearInterval(timer);
  }, [id, isReady]);

  return (
    <p role="status">
      {isReady
        ? 'Report ready.'
        : `Building: ${done} of ${regions} regions`}
    </p>
  );
}
