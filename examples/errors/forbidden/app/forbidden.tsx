export default function Forbidden() {
  return (
    <article>
      <h1>Not yours</h1>
      <p role="alert">Only its owner may do this.</p>
      <a href="/errors">Back to the documents</a>
    </article>
  );
}
