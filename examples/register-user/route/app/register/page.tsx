import { RegisterForm } from './register-form';

export default function Page() {
  return (
    <article>
      <h1>Register</h1>
      <RegisterForm />
    </article>
  );
}
