export default function Page() {
  return (
    <article>
      <h1>Thank you</h1>
      <p>We have what you sent.</p>
      <a href="/contact">Back</a>
    </article>
  );
}
