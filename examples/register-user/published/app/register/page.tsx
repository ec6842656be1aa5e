import { registerUser } from './actions';

// TypeScript refuses `action={registerUser}`, because a form
// drops what its action returns. This type hides that.
const action: (form: FormData) => void = registerUser;

export default function Page() {
  return (
    <article>
      <h1>Register</h1>
      <form action={action}>
        <label>
          Email
          <input name="email" type="email" required />
        </label>
        <label>
          Password
          <input
            name="password"
            type="password"
            required
          />
        </label>
        <button type="submit">Register</button>
      </form>
    </article>
  );
}
