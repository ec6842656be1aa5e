'use client';

import { type ReactNode, useState } from 'react';

export default function Template({ children }: { children: ReactNode }) {
  const [fails, setFails] = useState(false);
  if (fails) throw new Error('a template that fails');
  return (
    <div>
      <button type="button" onClick={() => setFails(true)}>
        Break the template
      </button>
      {children}
    </div>
  );
}
