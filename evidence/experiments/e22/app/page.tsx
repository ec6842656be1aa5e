import { AtRequest } from '@lab/at-request';
import { invalidate } from './actions';
import { cached } from './cached';
import { Invalidate } from './invalidate';

export default function Page() {
  return (
    <>
      <AtRequest>{async () => <p>{`computed ${await cached()} times`}</p>}</AtRequest>
      <Invalidate invalidate={invalidate} />
    </>
  );
}
