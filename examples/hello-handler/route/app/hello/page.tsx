import { Greeting } from './greeting';

export default function Page() {
  return (
    <article>
      <h1>Hello</h1>
      <Greeting />
    </article>
  );
}
