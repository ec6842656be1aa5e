/** The packages that an app may import. */
export { onDemandName, onDemandPackages } from './on-demand';
export { providedPackages } from './provided';
