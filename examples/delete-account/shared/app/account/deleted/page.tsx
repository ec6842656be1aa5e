export default function Page() {
  return (
    <article>
      <h1>Your account is deleted</h1>
      <p>You are signed out on every device.</p>
      <a href="/account">Back to the start</a>
    </article>
  );
}
