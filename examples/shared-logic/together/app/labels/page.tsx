import { Suspense } from 'react';
import { listLabels } from '@/lib/labels';
import { LabelForm } from './label-form';

export default function Page() {
  return (
    <article>
      <h1>Labels</h1>
      <LabelForm />
      <Suspense fallback={<p>Loading labels…</p>}>
        <LabelList />
      </Suspense>
    </article>
  );
}

// The third door needs no HTTP at all.
async function LabelList() {
  const labels = await listLabels();

  return (
    <ul>
      {labels.map((label) => (
        <li key={label.id}>{label.name}</li>
      ))}
    </ul>
  );
}
