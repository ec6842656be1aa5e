import { Fixed } from '../../lib/link-scroll/fixed';

export default function Page() {
  return (
    <main>
      <h1>Scrolling</h1>
      <Fixed />
      <div style={{ height: 3000 }} />
      <h2 id="far">Far</h2>
      <div style={{ height: 3000 }} />
    </main>
  );
}
