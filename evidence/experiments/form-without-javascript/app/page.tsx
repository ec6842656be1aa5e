import { AtRequest } from '@lab/at-request';
import { add, addAndRedirect } from './actions';
import { rows } from './rows';

export default function Page() {
  return (
    <>
      <form action={add}>
        <input name="text" aria-label="Text" />
        <button type="submit">Add</button>
      </form>
      <form action={addAndRedirect}>
        <input name="text" aria-label="Text before a redirect" />
        <button type="submit">Store and redirect</button>
      </form>
      <AtRequest>{() => <p data-testid="rows">{rows().join(', ')}</p>}</AtRequest>
    </>
  );
}
