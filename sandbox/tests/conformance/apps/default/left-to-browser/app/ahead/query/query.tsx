'use client';

import { useSearchParams } from 'next/navigation';

export const Query = () => <p data-testid="query">{`value ${useSearchParams().get('q')}`}</p>;
