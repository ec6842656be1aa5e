/** The server bundle: everything under React's `react-server` condition. */
import './install';
import { noteUnstable, watchUnstable } from './clock';
import { createAppServer } from './create-server';
import { lendFlightClient } from './flight-client';
import { maybeWork } from './work';

watchUnstable(globalThis, maybeWork, noteUnstable);
Object.assign(globalThis, { createAppServer, lendFlightClient });
