import { redirect, unstable_rethrow } from 'next/navigation';

export default function Page() {
  try {
    redirect('/going/target');
  } catch (error) {
    unstable_rethrow(error);
    return <p data-testid="shown">left to the catch</p>;
  }
}
