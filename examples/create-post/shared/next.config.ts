import type { NextConfig } from 'next';

// The default of create-next-app since 16.4; the example runs the same with the flag off.
const config: NextConfig = { cacheComponents: true };

export default config;
