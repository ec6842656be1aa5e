'use client';
import { useState } from 'react';

export function Chart({ name }: { name: string }) {
  const [zoom, setZoom] = useState(1);
  return <button type="button" onClick={() => setZoom(zoom + 1)}>{`Chart of ${name} at ${zoom}`}</button>;
}
