export default function Page() {
  return (
    <article>
      <h1>Feedback</h1>
      <form action="/api/feedback" method="post">
        <label>
          Feedback
          <input name="text" />
        </label>
        <button type="submit">Send</button>
      </form>
    </article>
  );
}
