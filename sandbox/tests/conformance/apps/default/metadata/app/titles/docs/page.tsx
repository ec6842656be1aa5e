export const metadata = { title: 'Start' };
export default function Page() {
  return <p>here</p>;
}
