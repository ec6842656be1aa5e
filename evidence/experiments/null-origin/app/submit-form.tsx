import { countSubmit } from './actions';

export function SubmitForm() {
  return (
    <form action={countSubmit}>
      <button type="submit">Submit</button>
    </form>
  );
}
