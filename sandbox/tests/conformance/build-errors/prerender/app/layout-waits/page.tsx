export default function Page() {
  return <p>below a layout that waits</p>;
}
