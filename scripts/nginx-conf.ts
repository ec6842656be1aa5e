/** `node scripts/run.mjs nginx-conf`: prints the configuration of nginx for the built site. BASE_PATH as for the build. */
import { readFlags } from './lib/flags';
import { nginxConf } from './lib/nginx-conf';
import { readBasePath, readPort } from './lib/settings';
import { UserError } from './lib/user-error';

const help = `node scripts/run.mjs nginx-conf [flags]

  --root /srv/site    the folder of the files; /usr/share/nginx/html, if not given. With BASE_PATH=/docs, they are in its folder docs
  --port 8080         where nginx listens; 80, if not given`;

const flags = {
  root: { type: 'string', default: '/usr/share/nginx/html' },
  port: { type: 'string', default: '80' },
  help: { type: 'boolean' },
} as const;

export function main(args: string[] = []): void {
  const { root, port, help: isAsked } = readFlags(help, { args, options: flags });
  if (/[\s;{}"'$\\]/.test(root)) {
    throw new UserError(`--root is ${JSON.stringify(root)}; write a path without blanks, quotes and ; { } $`);
  }
  const site = { basePath: readBasePath(process.env.BASE_PATH), root, port: readPort(port) };
  console.log(isAsked ? help : nginxConf(site));
}
