import { AtRequest } from '@lab/at-request';
import { count } from './count';
import { GreetButton } from './greet-button';

async function slow() {
  await new Promise((done) => setTimeout(done, 600));
  return <p data-testid="inner">{count()}</p>;
}

export default function Page() {
  return (
    <>
      <p data-testid="outer">{count()}</p>
      <GreetButton />
      <AtRequest>{slow}</AtRequest>
    </>
  );
}
