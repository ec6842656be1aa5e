export default function Page() {
  return <p data-testid="shown">page.jsx</p>;
}
