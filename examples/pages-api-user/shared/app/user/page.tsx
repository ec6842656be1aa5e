import { Requests } from './requests';

export default function Page() {
  return (
    <article>
      <h1>Who am I?</h1>
      <Requests />
    </article>
  );
}
