import { countSaved, save } from './actions';
import { CountButton } from './count-button';

export default function Page() {
  return (
    <>
      <form action={save}>
        <input name="text" />
        <button type="submit">Save</button>
      </form>
      <CountButton count={countSaved} />
    </>
  );
}
