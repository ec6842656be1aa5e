import { fail } from './actions';
import { Caller } from './caller';

export default function Page() {
  return <Caller name="Fail" action={fail} />;
}
