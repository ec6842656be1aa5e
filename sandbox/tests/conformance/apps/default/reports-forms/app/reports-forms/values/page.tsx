import { Profile } from './profile';

export default function Page() {
  return <Profile />;
}
