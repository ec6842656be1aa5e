import { Suspense } from 'react';
import { listDocuments } from '@/lib/documents';
import { RenameForm } from './rename-form';

export default function Page() {
  return (
    <article>
      <h1>Documents</h1>
      <Suspense fallback={<p>Loading documents…</p>}>
        <Documents />
      </Suspense>
    </article>
  );
}

async function Documents() {
  const documents = await listDocuments();

  return documents.map(({ id, title }) => (
    <RenameForm key={id} id={id} title={title} />
  ));
}
