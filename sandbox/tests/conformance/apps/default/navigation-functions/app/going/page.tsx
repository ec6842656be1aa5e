import { Act } from './act';
import { go, goForGood } from './actions';

export default function Page() {
  return (
    <main>
      <p data-testid="shown">going</p>
      <Act />
      <form id="temporary" action={go}>
        <button type="submit">Temporary form</button>
      </form>
      <form id="permanent" action={goForGood}>
        <button type="submit">Permanent form</button>
      </form>
    </main>
  );
}
