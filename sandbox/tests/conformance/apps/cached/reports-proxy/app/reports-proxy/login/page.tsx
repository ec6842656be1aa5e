import { SignIn } from './sign-in';

export default function Page() {
  return (
    <>
      <h1>Login</h1>
      <SignIn />
    </>
  );
}
