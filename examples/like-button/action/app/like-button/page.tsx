import { Suspense } from 'react';
import { isLiked, photos } from '@/lib/like-button';
import { setLiked } from './actions';
import { LikeButton } from './like-button';

export default function Page() {
  return (
    <article>
      <h1>Photos to like</h1>
      <ul>
        {photos.map((photo) => (
          <li key={photo}>
            <Suspense
              fallback={<PlainForm photo={photo} />}
            >
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

/** In the static shell: it likes before a script runs. */
function PlainForm({ photo }: { photo: string }) {
  return (
    <form action={setLiked.bind(null, photo, true)}>
      <button type="submit">{`♡ Like ${photo}`}</button>
    </form>
  );
}
