'use client';

import { Search } from 'nextra/components/search';
import { type ComponentProps, useLayoutEffect, useRef } from 'react';

export type SearchProps = ComponentProps<typeof Search>;

interface Props extends SearchProps {
  /** What was typed while this was on its way. */
  typed: string;
  wasFocused: boolean;
}

/** Nextra's search, which goes on where the field that it replaces was left. */
export function SearchNow({ typed, wasFocused, ...props }: Props) {
  const root = useRef<HTMLDivElement>(null);
  // Before the browser hands over another key: between two elements nothing has the focus.
  useLayoutEffect(() => {
    const field = root.current?.querySelector('input');
    if (!field) return;
    if (wasFocused) field.focus({ preventScroll: true });
    if (typed === '') return;
    // React takes a value for typed only if the element, and not React, has set it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, [typed, wasFocused]);
  return (
    <div ref={root} style={{ display: 'contents' }}>
      <Search {...props} />
    </div>
  );
}
