'use client';

import { useParams, usePathname, useSelectedLayoutSegment, useSelectedLayoutSegments } from 'next/navigation';

export const Pathname = () => <p>{`pathname is ${usePathname()}`}</p>;
export const Params = () => <p>{`params are ${useParams().id}`}</p>;
export const Segment = () => <p>{`segment is ${useSelectedLayoutSegment()}`}</p>;
export const Segments = () => <p>{`segments are ${useSelectedLayoutSegments().join()}`}</p>;
