'use client';
import dynamic from 'next/dynamic';

const CityMap = dynamic(() => import('./city-map'), {
  ssr: false,
  loading: () => <p data-testid="map">Map is loading</p>,
});

export function NoServer() {
  return <CityMap />;
}
