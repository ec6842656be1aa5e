export default async function Page() {
  const text = await new Promise<string>((done) => setTimeout(() => done('read'), 20));
  return <p>{text}</p>;
}
