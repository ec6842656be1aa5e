import { askToSignIn, fail, forbid } from './actions';
import { Caller } from './caller';

export default function Page() {
  return (
    <>
      <Caller name="Fail" action={fail} />
      <Caller name="Forbid" action={forbid} />
      <Caller name="Ask to sign in" action={askToSignIn} />
    </>
  );
}
