import { forbidden } from 'next/navigation';

export default function Page() {
  forbidden();
}
