'use client';

import { useState } from 'react';
import { LiveShelf } from './live-shelf';

export function Shelves() {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <button
        type="button"
        onClick={() => setOpen(true)}
      >
        Show all lamps
      </button>
    );

  return (
    <>
      <LiveShelf kind="desk" />
      <LiveShelf kind="wall" />
      <LiveShelf kind="floor" />
    </>
  );
}
