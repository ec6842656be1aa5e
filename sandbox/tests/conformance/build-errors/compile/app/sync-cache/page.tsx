function read() {
  'use cache';
  return 1;
}

export default function Page() {
  return <p>{read()}</p>;
}
