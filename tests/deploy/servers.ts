/**
 * Real servers on this machine alone, with the configuration as it is shipped: only addresses, ports and
 * folders are put in.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { precompress } from '../../deploy/precompress';
import { BROTLI_MODULE, PROGRAMS } from './programs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEPLOY = join(ROOT, 'deploy');
const HOST = '127.0.0.1';

export interface Server {
  readonly port: number;
  /** The built atlas as it is served, with compressed files beside the others. */
  readonly site: string;
  readonly accessLog: () => string;
  readonly stop: () => Promise<void>;
}

/** A folder with a copy of the built atlas; `.mjs` and `.webmanifest` are there for their types alone. */
function prepareFolder(name: string): string {
  if (!existsSync(join(ROOT, 'dist/index.html')))
    throw new Error('dist/ is missing: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), `quartiersatlas-${name}-`));
  const site = join(folder, 'site');
  cpSync(join(ROOT, 'dist'), site, { recursive: true });
  writeFileSync(join(site, 'assets/type-1a2b.mjs'), 'export {};\n');
  writeFileSync(join(site, 'type.webmanifest'), '{}\n');
  // Made only by a build that knows the address of its site.
  mkdirSync(join(site, 'oembed'), { recursive: true });
  writeFileSync(join(site, 'oembed/karte.json'), '{}\n');
  writeFileSync(join(site, 'feed.xml'), '<feed/>\n');
  writeFileSync(join(site, '.hidden'), 'not for readers\n');
  // Not compressed beforehand, so that the server has to.
  writeFileSync(join(site, 'assets/late-1a2b.css'), 'a { color: red; }\n'.repeat(500));
  precompress(site);
  for (const ending of ['.gz', '.br']) rmSync(join(site, `assets/late-1a2b.css${ending}`));
  // The server's workers run as another user.
  chmodSync(folder, 0o755);
  return folder;
}

/** Replaces what an operator sets; each has to stand in the shipped file. */
function withValues(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`the configuration no longer says ${from}`);
    return result.replaceAll(from, to);
  }, text);
}

export async function startNginx(example: 'site.conf' | 'subfolder.conf'): Promise<Server> {
  const folder = prepareFolder('nginx');
  const port = await freePort();
  const config = join(folder, 'nginx');
  const shipped = join(config, 'quartiersatlas');
  cpSync(join(DEPLOY, 'nginx'), shipped, { recursive: true });
  cpSync(join(DEPLOY, '404.html'), join(shipped, '404.html'));
  cpSync('/etc/nginx/mime.types', join(config, 'mime.types'));
  const text = readFileSync(join(shipped, example), 'utf8');
  const folders = { '/srv/quartiersatlas': join(folder, 'site'), '/etc/nginx/quartiersatlas': shipped };
  const server =
    example === 'site.conf'
      ? withValues(text, { ...folders, 'listen 80': `listen ${HOST}:${port}`, '/var/log/nginx': folder })
      : `server { listen ${HOST}:${port}; access_log off; root ${folder}/none; add_header X-Other site; ${withValues(text, folders)} }`;
  writeFileSync(
    join(config, 'nginx.conf'),
    `load_module ${BROTLI_MODULE};
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 768; }
http {
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  sendfile on;
  tcp_nopush on;
  include mime.types;
  ${server}
}
`,
  );
  const args = ['-c', join(config, 'nginx.conf'), '-e', `${folder}/error.log`];
  return started(spawn(PROGRAMS.nginx.path, args), port, folder, 'quartiersatlas.log');
}

export async function startCaddy(): Promise<Server> {
  const folder = prepareFolder('caddy');
  const port = await freePort();
  const config = join(folder, 'caddy');
  cpSync(join(DEPLOY, 'caddy'), config, { recursive: true });
  cpSync(join(DEPLOY, '404.html'), join(config, '404.html'));
  mkdirSync(join(folder, 'home'));
  const env = {
    HOME: join(folder, 'home'),
    CADDY_ADMIN: 'off',
    QUARTIERSATLAS_ADDRESS: `http://${HOST}:${port}`,
    QUARTIERSATLAS_ROOT: join(folder, 'site'),
    QUARTIERSATLAS_CONFIG: config,
    QUARTIERSATLAS_LOG: join(folder, 'quartiersatlas.log'),
  };
  // The example is the server's whole configuration here; only its remote control is switched off.
  const file = join(config, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n\n${readFileSync(file, 'utf8')}`);
  const child = spawn(PROGRAMS.caddy.path, ['run', '--config', file], { env, cwd: config });
  return started(child, port, folder, 'quartiersatlas.log');
}

async function started(child: ChildProcess, port: number, folder: string, log: string): Promise<Server> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const hasEnded = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await hasEnded;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; child.exitCode === null && attempt < 100; attempt++) {
    try {
      await ask(port, '/');
      const accessLog = () => readFileSync(join(folder, log), 'utf8');
      return { port, site: join(folder, 'site'), accessLog, stop };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await stop();
  throw new Error(`the server did not start:\n${said}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, HOST, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request as it stands: nothing decoded, no redirect followed. */
export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: HOST, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.setTimeout(5000, () => sent.destroy(new Error(`no answer for ${path}`)));
    sent.end();
  });
}
