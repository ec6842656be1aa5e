'use client';

import { useEffect, useState } from 'react';
import type { Job } from '@/lib/report';

export function JobStatus({
  address,
}: {
  address: string;
}) {
  const [job, setJob] = useState<Job>();
  const isReady = job?.state === 'ready';

  useEffect(() => {
    if (isReady) return;
    const ask = async () => {
      const response = await fetch(address);
      if (response.ok) setJob(await response.json());
    };
    const timer = setInterval(ask, 500);
    return () => clearInterval(timer);
  }, [address, isReady]);

  if (isReady)
    return <p role="status">Report ready.</p>;
  return (
    <p role="status">
      Building
      {job && `: ${job.done} of ${job.regions} regions`}
    </p>
  );
}
