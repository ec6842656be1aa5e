export default function Page() {
  return <p data-testid="shown">visit again</p>;
}
