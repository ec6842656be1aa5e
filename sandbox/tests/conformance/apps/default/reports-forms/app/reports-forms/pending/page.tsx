import { save } from './actions';
import { Fields } from './fields';

export default function Page() {
  return (
    <form action={save}>
      <Fields />
    </form>
  );
}
