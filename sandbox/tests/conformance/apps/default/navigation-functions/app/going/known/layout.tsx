import { type ReactNode, Suspense } from 'react';
import { Params, Pathname, Segment, Segments } from './[id]/hooks';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <main>
      {[Pathname, Params, Segment, Segments].map((Part, at) => (
        <Suspense key={Part.name} fallback={<p>{`fallback ${at}`}</p>}>
          <Part />
        </Suspense>
      ))}
      {children}
    </main>
  );
}
