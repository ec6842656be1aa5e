import { Shelves } from './shelves';

export default function Page() {
  return (
    <article>
      <h1>Lamps</h1>
      <Shelves />
    </article>
  );
}
