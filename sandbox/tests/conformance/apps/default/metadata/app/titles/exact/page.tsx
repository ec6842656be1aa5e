export const metadata = { title: { absolute: 'Exactly' } };
export default function Page() {
  return <p>here</p>;
}
