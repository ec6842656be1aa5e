export default function Page() {
  return <p data-testid="shown">inside a group</p>;
}
