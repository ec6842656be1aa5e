import { AtRequest } from '@lab/at-request';
import { like, likeAndRevalidate } from './actions';
import { LikeForm } from './like-form';
import { likes } from './store';

export default function Page() {
  return (
    <AtRequest>
      {() => (
        <>
          <LikeForm name="Like" liked={likes().plain} like={like} />
          <LikeForm name="Like and revalidate" liked={likes().refreshed} like={likeAndRevalidate} />
        </>
      )}
    </AtRequest>
  );
}
