import { stamp } from '../../../data';

export const generateStaticParams = () => [{ id: 'one' }];

export default function Page() {
  return <p data-testid="shown">{stamp()}</p>;
}
