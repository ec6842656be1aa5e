export default function Page() {
  return (
    <main style={{ height: 4000 }}>
      <h1>Other</h1>
    </main>
  );
}
