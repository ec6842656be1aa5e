/** The configuration of nginx for a built site, from the same rules as `out/_headers`. */
import { everywhere, forOthers, kept, noFrames } from './host-headers';

export interface NginxSite {
  /** Without a slash at its end; empty for a site at the root. */
  basePath: string;
  /** The folder of the files; for a site below a path, they are in a folder of that name in it. */
  root: string;
  port: number;
}

const escaped = (text: string) => text.replace(/[.+?^$()[\]{}|\\]/g, '\\$&');

/** A pattern of `_headers` as one of nginx. */
const asRegex = (pattern: string) =>
  pattern.endsWith('/*') ? `~^${escaped(pattern.slice(0, -1))}` : `~^${escaped(pattern)}$`;

const headerOf = (headers: readonly (readonly [string, string])[], name: string) =>
  headers.find(([each]) => each === name)?.[1] ?? '';

const keptLines = kept.map(
  ({ pattern, headers }) => `  ${asRegex(pattern)} "${headerOf(headers, 'Cache-Control')}";`,
);
const fixedHeaders = everywhere.map(([name, value]) => `  add_header ${name} "${value}" always;`);

/** Asked of a path as it is in `out/`. */
const maps = (basePath: string) => `map $uri $page {
  default $uri;${basePath ? `\n  ~^${escaped(basePath)}(?<below>/.*)$ $below;` : ''}
}

# Who may show a page in a frame. Embeds, and what they are made of, may be shown anywhere.
map $page $frame_policy {
  default "";
  ~^/(${[...forOthers].join('|')})/ "";
  ~\\.html$ "${headerOf(noFrames, 'Content-Security-Policy')}";
}

# How long browsers keep a file. They ask for others each time, and mostly hear that they have the current one.
map $page $kept {
  default "no-cache";
${keptLines.join('\n')}
}`;

const server = ({ basePath, root, port }: NginxSite) => `server {
  listen ${port};
  root ${root};
  server_tokens off;
  absolute_redirect off;

  # An address may hold what a reader pasted into a filter, or a whole app.
  large_client_header_buffers 4 256k;

  include mime.types;
  types {
    text/markdown md;
    application/octet-stream pagefind pf_fragment pf_index pf_meta;
  }
  charset utf-8;
  charset_types text/plain text/css text/xml text/markdown application/javascript application/json;

  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types text/plain text/css text/xml text/markdown application/javascript application/json image/svg+xml;
  # Takes a file \`x.gz\` beside \`x\` where there is one, so that nothing is compressed twice.
  gzip_static on;

  # An empty value sends no header. \`always\`: on the 404 page, too.
${fixedHeaders.join('\n')}
  add_header Content-Security-Policy $frame_policy always;
  add_header Cache-Control $kept;

  error_page 404 ${basePath}/404.html;

  # How it was built, and headers for other hosts: nothing for readers.
  location ~ /(_headers$|\\.) {
    return 404;
  }

  # A page has one address: without a slash at its end.
  location ~ ^(?<address>/.+)/$ {
    return 301 $address$is_args$args;
  }

  location / {
    try_files $uri $uri.html $uri/index.html =404;
  }
}`;

/** To be included in the block \`http\`. */
export const nginxConf = (
  site: NginxSite,
): string => `# Written by \`node scripts/run.mjs nginx-conf\`; docs/deploy.md says how to use it.
${maps(site.basePath)}

${server(site)}
`;
