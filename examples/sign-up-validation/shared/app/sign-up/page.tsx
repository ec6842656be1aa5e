import { SignUpForm } from './sign-up-form';

export default function Page() {
  return (
    <article>
      <h1>Sign up</h1>
      <SignUpForm />
    </article>
  );
}
