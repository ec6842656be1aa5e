import type { ReactNode } from 'react';
import { Counter } from '../counter';

export default function Template({ children }: { children: ReactNode }) {
  return (
    <div>
      <Counter name="Template" />
      {children}
    </div>
  );
}
