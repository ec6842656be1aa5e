import type { ReactNode } from 'react';

/** A 16 × 16 drawing in the current text colour, inside a labelled button. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const BackIcon = () => (
  <Icon>
    <path d="M14 8H3m4.5-4.5L3 8l4.5 4.5" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="M2 8h11M8.5 3.5 13 8l-4.5 4.5" />
  </Icon>
);

export const ReloadIcon = () => (
  <Icon>
    <path d="M13.5 8a5.5 5.5 0 1 1-1.8-4.1M12 1v3.2H8.8" />
  </Icon>
);
