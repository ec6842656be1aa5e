export default function Page() {
  return <p data-testid="shown">the folder of the template</p>;
}
