export default function Page() {
  return (
    <main>
      <h1>Below</h1>
      <div style={{ height: 3000 }} />
      <h2 id="part">Part</h2>
      <div style={{ height: 3000 }} />
    </main>
  );
}
