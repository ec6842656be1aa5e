/** How libraries ask whether they run in a browser. */
export const kinds = () =>
  [
    typeof window,
    typeof document,
    typeof self,
    typeof navigator,
    typeof location,
    typeof localStorage,
    typeof XMLHttpRequest,
    typeof indexedDB,
    typeof global,
    typeof process,
    typeof Buffer,
  ].join(' ');
