import { forbidden, unstable_rethrow } from 'next/navigation';

export default function Page() {
  try {
    forbidden();
  } catch (error) {
    unstable_rethrow(error);
    return <p>Caught</p>;
  }
}
