export default function Loading(props: object) {
  return <p>{`loading ${JSON.stringify(Object.keys(props))}`}</p>;
}
