import { AtRequest } from '@lab/at-request';
import { saveAndLeave } from '../actions';

export default function Page() {
  return (
    <>
      <form action={saveAndLeave}>
        <button type="submit">Save</button>
      </form>
      <AtRequest>{() => <p>At request</p>}</AtRequest>
    </>
  );
}
