import { iterated, streamed } from './actions';
import { Reader } from './reader';

export default function Page() {
  return (
    <>
      <Reader name="stream" action={streamed} />
      <Reader name="iterable" action={iterated} />
    </>
  );
}
