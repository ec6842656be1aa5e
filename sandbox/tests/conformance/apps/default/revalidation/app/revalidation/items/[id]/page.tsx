import { stamp } from '../../data';

export const generateStaticParams = () => [{ id: 'one' }, { id: 'two' }];

export default function Page() {
  return <p data-testid="shown">{stamp()}</p>;
}
