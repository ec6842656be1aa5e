import names, * as all from '../names.module.css';

export default function Page() {
  const tag = Object.prototype.toString.call(all);
  const isSame = (all as { default?: unknown }).default === names;
  return <p data-testid="names">{[Object.keys(names), Object.keys(all), tag, isSame].join(' ')}</p>;
}
