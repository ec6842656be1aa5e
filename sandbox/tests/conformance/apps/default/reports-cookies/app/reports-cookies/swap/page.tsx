import { reset, swap } from './actions';

export default function Page() {
  return (
    <>
      <form action={reset}>
        <button type="submit">Set the first</button>
      </form>
      <form action={swap}>
        <button type="submit">Swap</button>
      </form>
    </>
  );
}
