/** A place in the queue of the examples that boot. */
export interface Turn {
  /** The boot has come to an end, or is no longer wanted: the next may begin. */
  end(): void;
}

/**
 * Boots one example after another: of two that boot at the same time both come late. It is held here and not read off the
 * page, which knows of a boot only after React has rendered.
 */
export function createBootQueue() {
  /** The first of them is booting. */
  const places: { begin(): void }[] = [];

  return {
    /** @param begin called when no other boot is under way; immediately where none is */
    take(begin: () => void): Turn {
      const place = { begin };
      if (places.push(place) === 1) begin();
      return {
        end() {
          const at = places.indexOf(place);
          if (at < 0) return;
          places.splice(at, 1);
          if (at === 0) places[0]?.begin();
        },
      };
    },
  };
}

/** Of all examples on this page. */
export const bootQueue = createBootQueue();
