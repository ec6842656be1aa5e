/** The HTML bundle: React as Client Components know it. */
import { createHtmlRenderer } from './ssr';

Object.assign(globalThis, { createHtmlRenderer });
