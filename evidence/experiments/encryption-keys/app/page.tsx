import { greet } from './actions';
import { GreetButton } from './greet-button';
import { runs } from './runs-so-far';

export default function Page() {
  const captured = ['captured', 'by', 'the', 'page'].join(' ');
  async function keep() {
    'use server';
    runs().push(captured);
  }
  return (
    <>
      <GreetButton greet={greet} />
      <form action={keep}>
        <button type="submit">Keep</button>
      </form>
    </>
  );
}
