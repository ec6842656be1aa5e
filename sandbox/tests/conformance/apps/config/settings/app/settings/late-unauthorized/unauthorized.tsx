export default function Unauthorized(props: object) {
  return <p data-testid="interrupted">{`unauthorized.tsx ${JSON.stringify(Object.keys(props))}`}</p>;
}
