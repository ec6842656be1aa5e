async function Cached() {
  'use cache';
  return <p data-testid="shown">{Math.random()}</p>;
}

export default Cached;
