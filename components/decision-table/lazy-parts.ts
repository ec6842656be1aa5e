/** What a page needs only once it is read: in a chunk of its own, so that reading need not wait for it. */
export { RowComparison } from './comparison';
export { ComparisonHint } from './comparison-hint';
export { TableEngine } from './table-engine';
export { ToolBar } from './tool-bar';
