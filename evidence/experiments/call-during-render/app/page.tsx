import { AtRequest } from '@lab/at-request';
import { tellCaller } from './actions';

async function Caller() {
  return <p data-testid="caller">{await tellCaller()}</p>;
}

export default function Page() {
  return (
    <>
      <AtRequest>{() => <Caller />}</AtRequest>
      <form
        action={async () => {
          'use server';
          await tellCaller();
        }}
      >
        <button type="submit">Call</button>
      </form>
    </>
  );
}
