export const dynamicParams = false;

export default function Page() {
  return <p>Never built</p>;
}
