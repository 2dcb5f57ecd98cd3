/** Markup without Svelte's marks for a script that would make it its own; none does. */
export function withoutMarks(body: string): string {
  return body.replace(/<!--.*?-->/gs, '');
}
