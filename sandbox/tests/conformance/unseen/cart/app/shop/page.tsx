import AddButton from './add-button';

const products = ['tea', 'coffee'];

export default function Page() {
  return products.map((product) => <AddButton key={product} product={product} />);
}
