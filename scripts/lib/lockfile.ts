/** What `npm install` leaves out of the lockfile where a registry mirrors only some platforms. */

interface LockedPackage {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

export interface MissingPackage {
  /** Where it belongs, such as `node_modules/@next/swc-darwin-arm64`. */
  path: string;
  entry: LockedPackage;
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos'];
const cpus = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Packages that another one names for some platform and that the lockfile does not hold. */
export function missingPlatforms({ packages }: Lockfile): MissingPackage[] {
  const known = Object.keys(packages);
  return Object.entries(packages).flatMap(([, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name, version]) =>
          /^\d/.test(version) && !known.some((path) => path.endsWith(`node_modules/${name}`)),
      )
      .map(([name, version]) => ({
        path: `node_modules/${name}`,
        entry: { version, ...platformOf(name), ...(dev && { dev }), optional: true },
      })),
  );
}

/** Reads system, processor and C library out of a name such as `@rollup/rollup-linux-arm64-musl`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const system = systems.find((candidate) => words.includes(candidate));
  const windows = words.includes('win32') || words.includes('windows');
  const cpu = cpus.find((candidate) => words.includes(candidate));
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(system === 'linux' && { libc: [libc] }),
    ...(system ? { os: [system] } : windows && { os: ['win32'] }),
  };
}
