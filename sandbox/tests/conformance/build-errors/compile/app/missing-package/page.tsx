import nothing from 'no-such-package-here';

export default function Page() {
  return <p>{nothing}</p>;
}
