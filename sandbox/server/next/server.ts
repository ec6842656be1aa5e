import {
  createConnectionInPrivateUseCacheError,
  createConnectionInPublicUseCacheError,
  createConnectionInUnstableCacheError,
} from 'next/dist/server/use-cache/use-cache-messages';
import { NextRequest } from 'next/dist/server/web/spec-extension/request';
import { NextResponse } from 'next/dist/server/web/spec-extension/response';
import { currentContext, currentScope, needRequest } from '../request-context';
import { after, refuseInAfter } from './after';

/** Waits for a request, so that what follows is never part of a prerendered page. */
async function connection(): Promise<void> {
  const context = currentContext('connection');
  refuseInAfter(context, 'connection()');
  const scope = currentScope();
  if (scope?.kind === 'use-cache') throw createConnectionInPublicUseCacheError(context.route);
  if (scope?.kind === 'private') throw createConnectionInPrivateUseCacheError(context.route);
  if (scope) throw createConnectionInUnstableCacheError(context.route);
  return needRequest(context, 'connection()');
}

export const nextServer = { NextRequest, NextResponse, after, connection };
