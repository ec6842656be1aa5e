export default function Forbidden(props: object) {
  return <p data-testid="interrupted">{`forbidden.tsx ${JSON.stringify(Object.keys(props))}`}</p>;
}
