import {
  createConnectionInPrivateUseCacheError,
  createConnectionInPublicUseCacheError,
  createConnectionInUnstableCacheError,
} from 'next/dist/server/use-cache/use-cache-messages';
import { NextRequest } from 'next/dist/server/web/spec-extension/request';
import { NextResponse } from 'next/dist/server/web/spec-extension/response';
import { currentScope, currentWork, needRequest } from '../work';
import { after, refuseInAfter } from './after';

/** Waits for a request, so that what follows is never part of a prerendered page. */
async function connection(): Promise<void> {
  const work = currentWork('connection');
  refuseInAfter(work, 'connection()');
  const scope = currentScope();
  if (scope?.kind === 'use-cache') throw createConnectionInPublicUseCacheError(work.route);
  if (scope?.kind === 'private') throw createConnectionInPrivateUseCacheError(work.route);
  if (scope) throw createConnectionInUnstableCacheError(work.route);
  return needRequest(work, 'connection()');
}

export const nextServer = { NextRequest, NextResponse, after, connection };
