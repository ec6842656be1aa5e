'use client';
import { Component, type ReactNode } from 'react';

export class Boundary extends Component<{ children: ReactNode }, { error?: Error & { digest?: string } }> {
  override state: { error?: Error & { digest?: string } } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <p data-testid="caught">{`${typeof error.digest} ${error.message.includes('for you')}`}</p>;
  }
}
