import type { ReactNode } from 'react';

export default function Layout(props: { children: ReactNode }) {
  return (
    <>
      <p data-testid="props">{Object.keys(props).sort().join()}</p>
      {props.children}
    </>
  );
}
