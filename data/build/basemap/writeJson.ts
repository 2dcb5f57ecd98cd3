import { writeFileSync } from 'node:fs';
import { outputFolder } from './paths';

/** One record a line: a change of the data reads as a change of lines. */
export function linesOf(data: unknown[] | Record<string, unknown>): string {
  if (Array.isArray(data)) return `[\n${data.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
  const lines = Object.entries(data).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

export function writeJson(file: string, data: unknown[] | Record<string, unknown>): void {
  writeFileSync(`${outputFolder}${file}`, linesOf(data));
}
