import { AtRequest } from '@lab/at-request';
import { invalidate } from './actions';
import { cached } from './cached';
import { Invalidate } from './invalidate';

export default function Page() {
  return (
    <>
      <AtRequest>{async () => <p>{`cached: ${await cached()}`}</p>}</AtRequest>
      <Invalidate invalidate={invalidate} />
    </>
  );
}
