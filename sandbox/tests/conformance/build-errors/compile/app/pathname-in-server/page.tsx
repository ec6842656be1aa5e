import { usePathname } from 'next/navigation';

export default function Page() {
  return <p>{usePathname()}</p>;
}
