/**
 * Styles that components set on single elements: a script sets them one by one, but in a document the
 * Content-Security-Policy refuses them as attributes. So each becomes a class in a style sheet of its own.
 */

/** A start tag whose values are all in double quotes, as Svelte writes them. */
const TAG = /<[a-z][\w:-]*(?:\s+[^\s"'<>=]+(?:="[^"]*")?)*\s*\/?>/g;
const STYLE = /\sstyle="([^"]*)"/;
const CLASS = /\sclass="([^"]*)"/;

export interface Restyled {
  readonly body: string;
  /** The rules that its classes stand for. */
  readonly rules: string;
}

/** @param prefix of the classes; used by nothing else */
export function restyled(body: string, prefix = 'stil'): Restyled {
  const names = new Map<string, string>();
  const written = body.replace(TAG, (tag) => {
    const style = STYLE.exec(tag)?.[1];
    if (style === undefined) return tag;
    const bare = tag.replace(STYLE, '');
    if (style.trim() === '') return bare;
    const name = names.get(style) ?? `${prefix}-${names.size + 1}`;
    names.set(style, name);
    return CLASS.test(bare)
      ? bare.replace(CLASS, (_, others: string) => ` class="${others} ${name}"`)
      : bare.replace(/^<[\w:-]+/, (start) => `${start} class="${name}"`);
  });
  // Named three times: an element's own style outweighs what the components' sheets say of it.
  const rules = [...names].map(([style, name]) => `${`.${name}`.repeat(3)} { ${decoded(style)} }`);
  return { body: written, rules: rules.join('\n') };
}

function decoded(attribute: string): string {
  return attribute
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}
