export const metadata = { title: 'Intro' };
export default function Page() {
  return <p>here</p>;
}
