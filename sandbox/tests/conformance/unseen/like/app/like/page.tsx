import { connection } from 'next/server';
import { Suspense } from 'react';
import { likes } from './data';
import { LikeButton } from './like-button';

async function Photos() {
  await connection();
  return (
    <ul>
      {Object.entries(likes).map(([photo, count]) => (
        <li key={photo}>
          {photo} <LikeButton photo={photo} count={count} />
        </li>
      ))}
    </ul>
  );
}

export default function Page() {
  return (
    <Suspense fallback={<p>Loading photos</p>}>
      <Photos />
    </Suspense>
  );
}
