import type { ReactNode } from 'react';

/** A 12 × 12 drawing in the current text colour, always next to a word or inside a labelled element. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round' } as const;

/** Server Action: a disc. */
export const ActionIcon = () => (
  <Icon>
    <circle cx="6" cy="6" r="5" fill="currentColor" />
  </Icon>
);

/** Route Handler: a square. */
export const RouteIcon = () => (
  <Icon>
    <rect x="1.2" y="1.2" width="9.6" height="9.6" fill="currentColor" />
  </Icon>
);

/** Either will do: disc and square in outline, overlapping. */
export const EitherIcon = () => (
  <Icon>
    <circle cx="4.4" cy="4.6" r="3.4" {...stroke} strokeWidth={1.4} />
    <rect x="5" y="5" width="6" height="6" {...stroke} strokeWidth={1.4} />
  </Icon>
);

/** Both are needed: disc and square, filled, side by side. */
export const BothIcon = () => (
  <Icon>
    <circle cx="2.9" cy="6" r="2.7" fill="currentColor" />
    <rect x="6.6" y="3.4" width="5.2" height="5.2" fill="currentColor" />
  </Icon>
);

/** An endpoint of another server: an arrow that leaves. */
export const ElsewhereIcon = () => (
  <Icon>
    <path d="M2 10 9.6 2.4M4.2 2.1h5.7v5.7" {...stroke} />
  </Icon>
);

/** Neither of the two: no endpoint at all. */
export const NeitherIcon = () => (
  <Icon>
    <circle cx="6" cy="6" r="4.6" {...stroke} />
    <path d="M2.8 9.2 9.2 2.8" {...stroke} />
  </Icon>
);

/** Nothing said. */
export const SilentIcon = () => (
  <Icon>
    <path d="M3.5 6h5" {...stroke} strokeWidth={1.4} />
  </Icon>
);

/** The claim holds: a tick. */
export const HoldsIcon = () => (
  <Icon>
    <path d="m1.8 6.4 2.8 2.9 5.6-6.6" {...stroke} />
  </Icon>
);

/** It depends: a fork. */
export const DependsIcon = () => (
  <Icon>
    <path d="M6 11V6.5L2 1.6M6 6.5l4-4.9" {...stroke} />
  </Icon>
);

/** Outdated: a clock. */
export const OutdatedIcon = () => (
  <Icon>
    <circle cx="6" cy="6" r="4.8" {...stroke} strokeWidth={1.5} />
    <path d="M6 3.4V6l2 1.4" {...stroke} strokeWidth={1.5} />
  </Icon>
);

/** Agreed: two ticks. */
export const AgreedIcon = () => (
  <Icon>
    <path d="m.9 6.6 2.3 2.5L7 3.6M6 9.1l5.1-6" {...stroke} strokeWidth={1.5} />
  </Icon>
);

/** Disputed: two arrows against each other. */
export const DisputedIcon = () => (
  <Icon>
    <path d="M.9 6h4M3.2 3.6 5 6 3.2 8.4M11.1 6h-4m1.7-2.4L7 6l1.8 2.4" {...stroke} strokeWidth={1.5} />
  </Icon>
);

/** Matter of taste: a wave. */
export const TasteIcon = () => (
  <Icon>
    <path d="M.9 6.8c1.7-3.4 3.4-3.4 5.1-.8s3.4 2.6 5.1-.8" {...stroke} />
  </Icon>
);

/** Wrong: a cross. */
export const WrongIcon = () => (
  <Icon>
    <path d="m2.2 2.2 7.6 7.6m0-7.6L2.2 9.8" {...stroke} />
  </Icon>
);
