import { DeleteForm } from './delete-form';

export default function Page() {
  return (
    <article>
      <h1>Delete your account</h1>
      <p>Nothing of it can be brought back.</p>
      <DeleteForm />
    </article>
  );
}
