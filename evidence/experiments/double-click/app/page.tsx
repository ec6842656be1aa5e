import { add } from './actions';
import { Submit } from './submit';

export default function Page() {
  return (
    <>
      <form action={add}>
        <input type="hidden" name="by" value="open" />
        <button type="submit">Add</button>
      </form>
      <form action={add}>
        <input type="hidden" name="by" value="guarded" />
        <Submit>Add once</Submit>
      </form>
    </>
  );
}
