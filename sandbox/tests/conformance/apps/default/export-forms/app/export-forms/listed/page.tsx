export { metadata, Page as default };

import { save } from './actions';
import { Counter, label } from './counter';

const metadata = { title: 'Listed first' };

const Page = () => (
  <main>
    <h1>{label}</h1>
    <Counter />
    <form action={save}>
      <button type="submit">Save</button>
    </form>
  </main>
);
