export const metadata = { title: 'Home' };
export default function Page() {
  return <p>here</p>;
}
