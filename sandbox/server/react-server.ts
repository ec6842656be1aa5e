/** The server bundle: everything under React's `react-server` condition. */
import './install';
import { createAppServer } from './create-server';

Object.assign(globalThis, { createAppServer });
