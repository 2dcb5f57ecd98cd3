/** The programs that the deployment tests need: Debian's package, and where its program lies. */
import { existsSync } from 'node:fs';

export const PROGRAMS = {
  nginx: { path: '/usr/sbin/nginx', packages: ['nginx-light', 'libnginx-mod-http-brotli-static'] },
  caddy: { path: '/usr/bin/caddy', packages: ['caddy'] },
  wrk: { path: '/usr/bin/wrk', packages: ['wrk'] },
} as const;

export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Packages that are not installed yet. */
export function missingPackages(): string[] {
  const missing: string[] = Object.values(PROGRAMS).flatMap(({ path, packages }) =>
    existsSync(path) ? [] : [...packages],
  );
  const [, brotli] = PROGRAMS.nginx.packages;
  return existsSync(BROTLI_MODULE) || missing.includes(brotli) ? missing : [...missing, brotli];
}
