import { saveDirectly } from './actions';

// What the action returns has nowhere to go here, which the type of `action` says too.
const action = saveDirectly as unknown as (form: FormData) => Promise<void>;

export default function Page() {
  return (
    <form action={action}>
      <input name="text" aria-label="Text" />
      <button type="submit">Save</button>
    </form>
  );
}
