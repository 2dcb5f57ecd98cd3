/** SVG as text, for programs that draw: numbers short, words escaped, every look an attribute. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapedXml(value!)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A part that drawing programs list under its name. */
export function group(attributes: Attributes, ...children: readonly string[]): string {
  return children.length === 0 ? '' : element('g', attributes, ...children);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text that XML can hold: what it knows no way to write, such as control characters, is left out. */
export function escapedXml(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (character) => ENTITIES[character]!)
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
  );
}

/** Two decimals: a hundredth of a pixel is nowhere seen. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
