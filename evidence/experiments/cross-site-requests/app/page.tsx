import { removeAccount } from './actions';

export default function Page() {
  return (
    <form action={removeAccount}>
      <button type="submit">Remove my account</button>
    </form>
  );
}
