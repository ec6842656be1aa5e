import { Assistant } from './assistant';

export default function Page() {
  return (
    <article>
      <h1>Ask the assistant</h1>
      <Assistant />
    </article>
  );
}
