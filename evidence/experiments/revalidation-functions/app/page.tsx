import { AtRequest } from '@lab/at-request';
import { invalidate } from './actions';
import { cached } from './cached';
import { Invalidate } from './invalidate';

/** Slower than the rest of the page, so that it always comes after it. */
async function content() {
  const value = await cached();
  await new Promise((done) => setTimeout(done, 50));
  return <p>{`cached: ${value}`}</p>;
}

export default function Page() {
  return (
    <>
      <AtRequest>{content}</AtRequest>
      <Invalidate invalidate={invalidate} />
    </>
  );
}
