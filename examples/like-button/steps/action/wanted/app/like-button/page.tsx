import { Suspense } from 'react';
import { isLiked, photos } from '@/lib/like-button';
import { LikeButton } from './like-button';

export default function Page() {
  return (
    <article>
      <h1>Photos to like</h1>
      <ul>
        {photos.map((photo) => (
          <li key={photo}>
            <Suspense fallback="♡">
              <Photo photo={photo} />
            </Suspense>
          </li>
        ))}
      </ul>
    </article>
  );
}

async function Photo({ photo }: { photo: string }) {
  const liked = await isLiked(photo);
  return <LikeButton photo={photo} liked={liked} />;
}
