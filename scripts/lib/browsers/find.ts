/** Where Debian and Ubuntu put the browser that WebKitWebDriver drives. */
const miniBrowsers = ['4.1', '4.0', '6.0'].map(
  (version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);

/**
 * @param env of the process: FIREFOX_PATH, and PATH
 * @returns the programs that are installed; WebKitGTK needs its driver, and a screen without a display
 */
export function findPrograms(
  { FIREFOX_PATH: named, PATH = '' }: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean,
): { firefox?: string; webKit?: string } {
  const onPath = (name: string) =>
    PATH.split(':')
      .map((folder) => `${folder}/${name}`)
      .find(exists);
  const hasDriver = onPath('WebKitWebDriver') && onPath('Xvfb');
  return {
    firefox: named ?? onPath('firefox-esr') ?? onPath('firefox'),
    webKit: hasDriver ? miniBrowsers.find(exists) : undefined,
  };
}
