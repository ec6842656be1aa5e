'use client';

import { useParams } from 'next/navigation';

export const Id = () => <p data-testid="id">{`value ${useParams().id}`}</p>;
