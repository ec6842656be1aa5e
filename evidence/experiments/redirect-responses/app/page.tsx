import { leave, leaveInTry } from './actions';
import { TryButton } from './try-button';

export default function Page() {
  return (
    <>
      <form action={leave}>
        <button type="submit">Leave</button>
      </form>
      <TryButton leave={leaveInTry} />
    </>
  );
}
