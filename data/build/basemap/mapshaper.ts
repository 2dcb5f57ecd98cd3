import { execFileSync } from 'node:child_process';
import { npmFolder, workFolder } from './paths';

/** Runs mapshaper in the work folder. A full-resolution Germany needs more than Node's default heap. */
export function mapshaper(args: string[]): void {
  const script = `${npmFolder}node_modules/mapshaper/bin/mapshaper`;
  execFileSync(process.execPath, ['--max-old-space-size=4096', script, ...args, '-quiet'], {
    cwd: workFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
