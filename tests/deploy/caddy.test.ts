/** Debian's Caddy with the shipped configuration. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answersAsShipped } from './expectations';
import { ask, startCaddy, type Server } from './servers';

let server: Server;
beforeAll(async () => (server = await startCaddy()), 120_000);
afterAll(() => server.stop());

answersAsShipped(() => server, '/');

it('the log says neither who read nor what was searched for', async () => {
  await ask(server.port, '/?q=suchwort', { 'user-agent': 'browser', referer: 'https://other.example/' });
  const log = server.accessLog();
  expect(log).toContain('"uri":"/"');
  expect(log).not.toMatch(/127\.0\.0\.1[^:]|suchwort|browser|other\.example/);
});
