export const metadata = { title: { default: 'Own', template: '%s - Own' } };
export default function Page() {
  return <p>here</p>;
}
