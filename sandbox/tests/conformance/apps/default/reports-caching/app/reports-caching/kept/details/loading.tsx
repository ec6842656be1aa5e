export default function Loading() {
  return <p>Loading details</p>;
}
