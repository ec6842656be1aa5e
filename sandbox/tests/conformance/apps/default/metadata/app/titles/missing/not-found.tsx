export const metadata = { title: 'Lost' };

export default function NotFound() {
  return <h1>Lost here</h1>;
}
