import { ForwardForm } from './forward-form';

export default function Page() {
  return (
    <article>
      <h1>Forward to another host</h1>
      <ForwardForm />
    </article>
  );
}
