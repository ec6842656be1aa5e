import { type ReactNode, Suspense } from 'react';
import { Counter } from '../counter';
import { Effects } from './effects';

export default function Template({ children }: { children: ReactNode }) {
  return (
    <div data-testid="template">
      <Counter name="Template" />
      <Effects />
      <Suspense fallback={<p data-testid="fallback">fallback of the template</p>}>{children}</Suspense>
    </div>
  );
}
