/** Debian's nginx with the shipped configuration. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersAsShipped } from './expectations';
import { PROGRAMS } from './programs';
import { ask, startNginx, type Server } from './servers';

describe('on a host of its own', () => {
  let server: Server;
  beforeAll(async () => (server = await startNginx('site.conf')), 120_000);
  afterAll(() => server.stop());

  answersAsShipped(() => server, '/');

  it('the log says neither who read nor what was searched for', async () => {
    await ask(server.port, '/?q=suchwort', { 'user-agent': 'browser', referer: 'https://other.example/' });
    const log = server.accessLog();
    expect(log).toMatch(/^\[.+\] GET \/\S* 200 \d+$/m);
    expect(log).not.toMatch(/127\.0\.0\.1|suchwort|browser|other\.example/);
  });

  it('64 connections for 10 s: not one error', { timeout: 60_000 }, () => {
    const address = `http://127.0.0.1:${server.port}`;
    const measured = ['/', '/data/projekte.geojson'].map((path) => {
      const args = ['-t1', '-c64', '-d5s', '--latency', '-H', 'Accept-Encoding: br', address + path];
      const report = execFileSync(PROGRAMS.wrk.path, args, { encoding: 'utf8' });
      expect(report).not.toMatch(/Non-2xx|Socket errors/);
      const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(report)?.[1]);
      const slowest = /99%\s+(\S+)/.exec(report)?.[1];
      expect(perSecond).toBeGreaterThan(0);
      return `${path}: ${Math.round(perSecond)} requests/s, 99 % within ${slowest}`;
    });
    console.log(`nginx, one worker, 64 connections: ${measured.join('; ')}`);
  });
});

describe('below an address of another site', () => {
  let server: Server;
  beforeAll(async () => (server = await startNginx('subfolder.conf')), 120_000);
  afterAll(() => server.stop());

  answersAsShipped(() => server, '/quartiersatlas/');

  it('the address without its slash leads there', async () => {
    const { status, headers } = await ask(server.port, '/quartiersatlas');
    expect([status, headers.location]).toEqual([301, '/quartiersatlas/']);
  });

  it('the other site keeps its own headers', async () => {
    const { status, headers } = await ask(server.port, '/');
    expect(status).toBe(404);
    expect(headers['content-security-policy']).toBeUndefined();
  });
});
