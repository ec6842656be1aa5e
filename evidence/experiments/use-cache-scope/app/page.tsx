import { AtRequest } from '@lab/at-request';
import { unstable_cache } from 'next/cache';
import { AskButton } from './ask-button';
import { read } from './cached';
import { count } from './count';

const old = unstable_cache(async () => count('old'), ['use-cache-scope']);

async function values() {
  const read3 = [await read('a'), await read('a'), await read('b')];
  return (
    <>
      <p data-testid="values">{read3.join()}</p>
      <p data-testid="old">{await old()}</p>
    </>
  );
}

export default function Page() {
  return (
    <>
      <AtRequest>{values}</AtRequest>
      <AskButton />
    </>
  );
}
