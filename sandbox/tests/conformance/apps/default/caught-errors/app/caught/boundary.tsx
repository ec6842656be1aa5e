'use client';

import { catchError } from 'next/error';
import type { ReactNode } from 'react';

export const Boundary = catchError(({ instead }: { instead: ReactNode }) => instead);
