export default function Loading() {
  return <p>Loading what is below</p>;
}
