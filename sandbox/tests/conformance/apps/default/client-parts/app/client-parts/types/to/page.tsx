import { Moving } from '../../../../lib/client-parts/moving';

export default function Page() {
  return (
    <Moving>
      <h1>There</h1>
    </Moving>
  );
}
