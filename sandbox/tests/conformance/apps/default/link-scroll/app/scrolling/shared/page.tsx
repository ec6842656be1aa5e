export default function Page() {
  return (
    <main style={{ height: 4000 }}>
      <h1>One</h1>
    </main>
  );
}
