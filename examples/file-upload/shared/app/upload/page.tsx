import { Suspense } from 'react';
import { listUploads } from '@/lib/uploads';
import { UploadForm } from './upload-form';

export default function Page() {
  return (
    <article>
      <h1>Files</h1>
      <UploadForm />
      <Suspense fallback={<p>Loading files…</p>}>
        <Files />
      </Suspense>
    </article>
  );
}

async function Files() {
  const uploads = await listUploads();

  return (
    <ul>
      {uploads.map(({ key, name, size }) => (
        <li key={key}>
          {name}, {size} bytes
        </li>
      ))}
    </ul>
  );
}
