'use client';

/** Would fail on the server, where there is no window. */
export default function CityMap() {
  return <p data-testid="map">{`Map in ${typeof window.document}`}</p>;
}
