'use client';

import { Component, type ReactNode, useState } from 'react';

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p data-testid="own">own boundary</p> : this.props.children;
  }
}

function Bomb(): ReactNode {
  throw new Error('boom');
}

export default function Page() {
  const [armed, setArmed] = useState(false);
  return (
    <Boundary>
      <button type="button" onClick={() => setArmed(true)}>
        Arm
      </button>
      {armed && <Bomb />}
    </Boundary>
  );
}
