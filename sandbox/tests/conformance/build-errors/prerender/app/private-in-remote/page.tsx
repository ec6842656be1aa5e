async function inner() {
  'use cache: private';
  return 'private';
}

async function outer() {
  'use cache: remote';
  return inner();
}

export default async function Page() {
  return <p>{await outer()}</p>;
}
